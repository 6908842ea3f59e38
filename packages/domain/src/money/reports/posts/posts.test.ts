import { describe, expect, test } from 'vitest';

import { explain } from '../../../kernel/figure.ts';
import { replay } from '../../../replay.ts';
import { breaches } from '../../../reports/checks/breaches.ts';
import { entriesOf, fact, ofProgramme, ofProject, programmeFacts, proposedProject } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/entries.ts';
import { establishedPost as post } from '../../../testing/money/post-facts.ts';
import type { PostEvent } from '../../post/events.ts';
import { capacityByMonth } from './capacity.ts';
import { postsIn, yearsOfPosts } from './cost.ts';
import { postsByAllocation } from './funding.ts';
import { vacancies } from './vacancies.ts';
import { posts } from '../../read.ts';

const of = (postId: string, event: PostEvent, on = '2026-03-02') => fact(`post-${postId}`, event, on);

const partner = ofProgramme(
  { type: 'PartnerRegistered', data: { partnerId: 'trust', title: 'Library Trust', part: 'Shares' } },
  '2026-01-05',
);
const worldOf = (...facts: readonly Fact[]) =>
  replay(entriesOf([...programmeFacts, partner, proposedProject('portal', 'Portal'), ...facts]));

describe('What posts come to in a year', () => {
  test('1 + 2 + 0.4 FTE are 3.4 FTE', () => {
    const { fte } = postsIn(worldOf(post('a'), post('b', { fte: 200 }), post('c', { fte: 40 })), '2026-27');
    expect(fte.value).toBe(340);
    expect(fte.terms.map(({ value }) => value)).toStrictEqual([100, 200, 40]);
  });
  test('100 days of 2027-28, which has 366, cost 100/366 of a full year', () => {
    const world = worldOf(post('a', { firstDay: '2027-04-01', lastDay: '2027-07-09', onCosts: 1_098_000 }));
    const { pay, onCosts, cost } = postsIn(world, '2027-28');
    expect([pay.value, onCosts.value, cost.value]).toStrictEqual([1_000_000, 300_000, 1_300_000]);
    expect(pay.terms[0]?.label).toBe('a, 100 of 366 days');
    expect(explain(cost).entries).toStrictEqual([7]);
  });
  test('a whole year costs a full year, of 366 days as of 365', () => {
    const world = worldOf(post('a'));
    for (const year of ['2026-27', '2027-28']) expect(postsIn(world, year).pay.value).toBe(3_660_000);
  });
  test('it is rounded once, and halfway to the even penny', () => {
    // 183 of 366 days are exactly half.
    const half = { firstDay: '2027-04-01', lastDay: '2027-09-30' };
    expect(postsIn(worldOf(post('a', { ...half, fullYearCost: 5 })), '2027-28').pay.value).toBe(2);
    expect(postsIn(worldOf(post('a', { ...half, fullYearCost: 7 })), '2027-28').pay.value).toBe(4);
  });
  test('an evaluation counts from its day on, and an end to the day before it', () => {
    const world = worldOf(
      post('a', { fullYearCost: 36_500 }),
      of('a', { type: 'PostEvaluated', data: { grade: 'G10', fullYearCost: 73_000, onCosts: 0 } }, '2026-04-11'),
      of('a', { type: 'PostEnded', data: {} }, '2026-04-21'),
    );
    expect(postsIn(world, '2026-27').pay.value).toBe(10 * 100 + 10 * 200);
    expect(explain(postsIn(world, '2026-27').pay).entries).toStrictEqual([7, 8, 9]);
  });
  test('what a partner bears stands apart, from its day on', () => {
    const world = worldOf(
      post('a', { fullYearCost: 36_500 }),
      of('a', { type: 'PostShared', data: { partnerId: 'trust', share: 3350 } }, '2026-04-11'),
      of('a', { type: 'PostShared', data: { partnerId: 'trust', share: 0 } }, '2026-04-21'),
    );
    const { cost, partners } = postsIn(world, '2026-27');
    expect(cost.value).toBe(36_500);
    expect(partners.terms).toStrictEqual([{ label: 'a: Library Trust', value: 335, entries: [7, 8] }]);
  });
  test('is what day by day adds up to', () => {
    const world = worldOf(
      post('a', { firstDay: '2027-05-17', lastDay: '2028-02-28', fullYearCost: 4_123_457, onCosts: 1_234_569 }),
      of(
        'a',
        { type: 'PostEvaluated', data: { grade: 'G10', fullYearCost: 4_567_891, onCosts: 98_765 } },
        '2027-11-03',
      ),
    );
    let [pay, onCosts, days] = [0, 0, 0];
    for (let at = Date.UTC(2027, 3, 1); at < Date.UTC(2028, 3, 1); at += 86_400_000) {
      const on = new Date(at).toISOString().slice(0, 10);
      days += 1;
      if (on < '2027-05-17' || on > '2028-02-28') continue;
      pay += on < '2027-11-03' ? 4_123_457 : 4_567_891;
      onCosts += on < '2027-11-03' ? 1_234_569 : 98_765;
    }
    expect(days).toBe(366);
    const found = postsIn(world, '2027-28');
    expect(found.pay.value).toBe(Math.round(pay / days));
    expect(found.onCosts.value).toBe(Math.round(onCosts / days));
  });
  test('another FTE counts from its day on, and the costs follow it until others are stated', () => {
    const world = worldOf(
      post('a', { fullYearCost: 36_500, onCosts: 7_300 }),
      of('a', { type: 'PostHoursChanged', data: { fte: 60 } }, '2026-04-11'),
      of('a', { type: 'PostEvaluated', data: { grade: 'G10', fullYearCost: 73_000, onCosts: 0 } }, '2026-04-21'),
      of('a', { type: 'PostHoursChanged', data: { fte: 30 } }, '2026-05-01'),
      of('a', { type: 'PostEnded', data: {} }, '2026-05-11'),
    );
    const { fte, pay, onCosts } = postsIn(world, '2026-27');
    expect(pay.value).toBe(10 * 100 + 10 * 60 + 10 * 200 + 10 * 100);
    expect(onCosts.value).toBe(10 * 20 + 10 * 12);
    expect(fte.value).toBe(Math.round((10 * 100 + 20 * 60 + 10 * 30) / 365));
    expect(explain(pay).entries).toStrictEqual([7, 8, 9, 10, 11]);
  });
  test('costs are of the FTE that was known when they were stated', () => {
    const data = { grade: 'G10', fullYearCost: 73_000, onCosts: 0 };
    const evaluated = of('a', { type: 'PostEvaluated', data }, '2026-04-21');
    const halved = of('a', { type: 'PostHoursChanged', data: { fte: 50 } }, '2026-04-01');
    expect(postsIn(worldOf(post('a', { fullYearCost: 0 }), evaluated, halved), '2027-28').pay.value).toBe(36_500);
    expect(postsIn(worldOf(post('a', { fullYearCost: 0 }), halved, evaluated), '2027-28').pay.value).toBe(73_000);
  });
  test('the years are those in which a post is there', () => {
    const world = worldOf(post('a', { firstDay: '2027-04-01', lastDay: '2028-04-01' }));
    expect(yearsOfPosts(posts(world), '2026-09-16')).toStrictEqual(['2027-28', '2028-29']);
  });
});

describe('What is paid out of which allocation', () => {
  const budget = fact(
    'budget-ict',
    {
      type: 'BudgetApproved',
      data: {
        title: 'ICT',
        departmentId: 'housing',
        nature: 'revenue',
        lines: [{ fundedBy: 'reserve', year: '2026-27', amount: 10_000_000 }],
      },
    },
    '2026-02-02',
  );
  const made = fact(
    'budget-ict',
    {
      type: 'FundsAllocated',
      data: {
        allocationId: 'web',
        title: 'Web officer',
        about: { kind: 'post', postId: 'a' },
        years: [{ year: '2026-27', amount: 5_000_000 }],
      },
    },
    '2026-02-02',
  );

  test('the one named, the one made for the post since, or none', () => {
    const world = worldOf(budget, post('c'), post('a', { funding: { budgetId: 'ict' } }), made);
    const rows = postsByAllocation(world, '2026-27').map(({ label, year }) => [label, year.cost.value]);
    expect(rows).toStrictEqual([
      ['ICT: Web officer', 3_660_000],
      ['Nothing says out of which budget', 3_660_000],
    ]);
  });
});

describe('Vacancies', () => {
  const filled = of('a', { type: 'PostFilled', data: { firstDay: '2026-05-01' } });
  const vacated = of('a', { type: 'PostVacated', data: {} }, '2026-08-01');

  test('since it was first there, or vacated; not while somebody is in post', () => {
    const world = worldOf(post('a'), post('b', { fte: 40 }), filled, vacated);
    const at = (on: string) =>
      vacancies(world, on).list.map(({ post: { title }, since, days }) => [title, since, days.value]);
    expect(at('2026-04-11')).toStrictEqual([
      ['a', '2026-04-01', 10],
      ['b', '2026-04-01', 10],
    ]);
    expect(at('2026-07-31')).toStrictEqual([['b', '2026-04-01', 121]]);
    expect(at('2026-08-11')).toStrictEqual([
      ['b', '2026-04-01', 132],
      ['a', '2026-08-01', 10],
    ]);
    expect(vacancies(world, '2026-08-11').fte.value).toBe(140);
  });
});

describe('Capacity by month', () => {
  const ask = (askId: string, fte: number, firstDay: string, lastDay: string) =>
    of('a', { type: 'ResourceAsked', data: { askId, projectId: 'portal', fte, firstDay, lastDay } });

  test('15 of the 30 days of April are half, and what is asked for stands beside it', () => {
    const world = worldOf(
      post('a'),
      of('a', { type: 'PostFilled', data: { firstDay: '2026-04-16' } }),
      ask('one', 60, '2026-05-01', '2026-05-31'),
      ask('two', 80, '2026-05-01', '2026-05-31'),
    );
    const rows = capacityByMonth(world, ['2026-04', '2026-05'], 'Web team');
    expect(rows.map(({ inPost, asked }) => [inPost.value, asked.value])).toStrictEqual([
      [50, 0],
      [100, 140],
    ]);
    expect(rows.map(({ asked }) => explain(asked).entries)).toStrictEqual([[], [9, 10]]);
    expect(capacityByMonth(world, ['2026-05'], 'Other')[0]?.inPost.value).toBe(0);
  });
  test('a leap day is a day: 15 of the 29 days of February 2028', () => {
    const filled = of('a', { type: 'PostFilled', data: { firstDay: '2028-02-15' } });
    const [february, march] = capacityByMonth(worldOf(post('a'), filled), ['2028-02', '2028-03']);
    expect([february?.inPost.value, march?.inPost.value]).toStrictEqual([52, 100]);
  });
  test('what a project asked for ends with it, and asking after that is a breach', () => {
    const world = worldOf(
      post('a'),
      ask('one', 100, '2026-06-01', '2026-06-30'),
      ofProject('portal', { type: 'ProjectStopped', data: {} }, '2026-06-16', 'No money'),
      of(
        'a',
        {
          type: 'ResourceAsked',
          data: { askId: 'two', projectId: 'portal', fte: 10, firstDay: '2026-07-01', lastDay: '2026-07-31' },
        },
        '2026-06-20',
      ),
    );
    expect(capacityByMonth(world, ['2026-06', '2026-07']).map(({ asked }) => asked.value)).toStrictEqual([50, 0]);
    expect(breaches(world).map(({ rule }) => rule)).toContain('ProjectHasEnded');
  });
});

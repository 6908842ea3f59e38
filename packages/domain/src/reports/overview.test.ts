import { describe, expect, test } from 'vitest';

import { explain } from '../kernel/figure.ts';
import type { Figure } from '../kernel/figure.ts';
import { replay } from '../replay.ts';
import {
  entriesOf,
  ofProject,
  plannedMilestone,
  programmeFacts,
  proposedProject,
  rated,
  reforecastMilestone,
} from '../testing/index.ts';
import type { Fact } from '../testing/index.ts';
import { needsOf } from './needs.ts';
import { overview } from './overview.ts';

const on = '2026-09-16';
const a = proposedProject('a', 'Payments');
const b = proposedProject('b', 'Case work');

function seen(...facts: readonly Fact[]) {
  const world = replay(entriesOf([...programmeFacts, a, b, ...facts]));
  return { ...overview(world, on), needsYou: needsOf(world, on, 'programmeManager') };
}

function about(figure: Figure) {
  return figure.terms.map((term) => [term.projectId, ...term.entries]);
}

const stoppedB = ofProject('b', { type: 'ProjectStopped', data: {} });

describe('The open projects', () => {
  test('are those that have not left the backlog', () => {
    expect(seen().open.value).toBe(2);
    expect(about(seen(stoppedB).open)).toStrictEqual([['a', 5]]);
  });
  test('without a sponsor, and never ranked', () => {
    const named = ofProject('a', { type: 'ProjectSponsorNamed', data: { sponsor: 'Director' } });
    const ranked = ofProject('b', { type: 'ProjectRanked', data: { position: 1, key: 'U' } });
    expect(about(seen(named, ranked).withoutSponsor)).toStrictEqual([['b', 6]]);
    expect(about(seen(named, ranked).unranked)).toStrictEqual([['a', 5]]);
  });
});

describe('Ratings', () => {
  const three = ofProject('b', {
    type: 'DeliveryConfidenceReported',
    data: { confidence: { scale: 'threePoint', rating: 'amber' }, reportedBy: 'sponsor' },
  });
  const withheld = ofProject('b', { type: 'RatingWithheld', data: { because: 'exempt' } });

  test('of the two scales are never added together', () => {
    const { byRating, rated: all } = seen(rated('a', 'amber'), three).ratings;
    expect(all.value).toBe(2);
    expect(byRating.map((one) => [one.scale, one.rating, one.figure.value])).toStrictEqual([
      ['fivePoint', 'green', 0],
      ['fivePoint', 'amberGreen', 0],
      ['fivePoint', 'amber', 1],
      ['fivePoint', 'amberRed', 0],
      ['fivePoint', 'red', 0],
      ['threePoint', 'green', 0],
      ['threePoint', 'amber', 1],
      ['threePoint', 'red', 0],
    ]);
  });
  test('count by the newest day, not by the last entry', () => {
    const { rated: figure } = seen(rated('a', 'red', '2026-09-01'), rated('a', 'green', '2026-06-01')).ratings;
    expect(figure.terms).toStrictEqual([
      { label: 'Payments: Red, by its own team', projectId: 'a', entries: [7], value: 1 },
    ]);
  });
  test('that are withheld are no rating, and no rating is not a withheld one', () => {
    const { ratings } = seen(withheld);
    expect(ratings.withheld.terms).toStrictEqual([
      { label: 'Case work: Exempt from publication', projectId: 'b', entries: [7], value: 1 },
    ]);
    expect(about(ratings.never)).toStrictEqual([['a', 5]]);
    expect(ratings.rated.value).toBe(0);
  });
});

describe('Milestones', () => {
  test('are late when the day expected has passed: 1 May seen on 16 September is 138 days', () => {
    const { milestones } = seen(plannedMilestone('a', 'live', '2026-05-01'));
    expect(milestones.late.terms).toStrictEqual([
      { label: 'Payments, live: 138 days past its plan', projectId: 'a', entries: [7], value: 1 },
    ]);
    expect(milestones.dates[0]).toMatchObject({ milestoneId: 'live', expected: '2026-05-01', daysLate: 138, slip: 0 });
  });
  test('are not late on the very day', () => {
    const { milestones } = seen(plannedMilestone('a', 'live', on));
    expect([milestones.late.value, milestones.coming.value]).toStrictEqual([0, 1]);
  });
  test('that a forecast moved are not late, and stay past their first plan; the slip stays in sight', () => {
    const { milestones } = seen(
      plannedMilestone('a', 'live', '2026-05-01'),
      reforecastMilestone('a', 'live', '2026-10-01'),
    );
    expect(milestones.late.value).toBe(0);
    expect(milestones.pastPlan.terms).toStrictEqual([
      {
        label: 'Payments, live: expected on 2026-10-01, 138 days past its first plan',
        projectId: 'a',
        entries: [7, 8],
        value: 1,
      },
    ]);
    expect(milestones.dates[0]).toMatchObject({ planned: '2026-05-01', expected: '2026-10-01', slip: 153 });
  });
  test('are late again when the forecast day has passed', () => {
    const { milestones } = seen(
      plannedMilestone('a', 'live', '2026-05-01'),
      reforecastMilestone('a', 'live', '2026-09-15', '2026-05-01'),
    );
    expect(milestones.late.terms[0]?.label).toBe(
      'Payments, live: 1 day past its last forecast, 138 days past its first plan',
    );
    expect(milestones.pastPlan.terms).toStrictEqual(milestones.late.terms);
  });
  test('come within 90 days, and not on the ninety-first', () => {
    const { coming } = seen(
      plannedMilestone('a', 'in', '2026-12-15'),
      plannedMilestone('b', 'out', '2026-12-16'),
    ).milestones;
    expect(coming.terms.map((term) => term.label)).toStrictEqual(['Payments, in: 2026-12-15']);
  });
  test('that were met, or whose project ended, are not waited for', () => {
    const { milestones } = seen(
      plannedMilestone('a', 'live', '2026-05-01'),
      ofProject('a', { type: 'MilestoneMet', data: { milestoneId: 'live' } }),
      plannedMilestone('b', 'live', '2026-05-01'),
      stoppedB,
    );
    expect(milestones.dates).toStrictEqual([]);
  });
  test('that will be met only after the day are still to be met', () => {
    const met = ofProject('a', { type: 'MilestoneMet', data: { milestoneId: 'live' } }, '2026-09-17');
    expect(seen(plannedMilestone('a', 'live', '2026-05-01'), met).milestones.late.value).toBe(1);
  });
  test('are shown most days late first, then soonest first', () => {
    const { dates } = seen(
      plannedMilestone('a', 'soon', '2026-10-01'),
      plannedMilestone('a', 'late', '2026-09-01'),
      plannedMilestone('b', 'later', '2026-11-01'),
      plannedMilestone('b', 'latest', '2026-04-01'),
    ).milestones;
    expect(dates.map((one) => one.milestoneId)).toStrictEqual(['latest', 'late', 'soon', 'later']);
  });
});

describe('Projects that are only known from a publication', () => {
  const imported = ofProject('p', {
    type: 'ProjectProposed',
    data: { title: 'Published', departmentId: 'housing' },
  });
  const listed = ofProject('p', { type: 'ProjectListed', data: { publication: 'Report 2026' } });
  const facts = [
    imported,
    listed,
    plannedMilestone('p', 'start', '2025-01-01'),
    plannedMilestone('p', 'end', '2026-05-01'),
  ];
  const ranked = ofProject('p', { type: 'ProjectRanked', data: { position: 1, key: 'U' } });

  test('have milestones past their day, counted apart; a published start is none', () => {
    const { milestones, needsYou } = seen(...facts);
    expect(milestones.late.value).toBe(0);
    expect(milestones.dates).toStrictEqual([]);
    expect(about(milestones.published)).toStrictEqual([['p', 10]]);
    expect(needsYou.map((one) => one.kind)).not.toContain('milestonesLate');
  });
  test('need no sponsor, rating or rank of the council', () => {
    const { withoutSponsor, unranked, needsYou } = seen(...facts);
    expect([about(withoutSponsor), about(unranked)]).toStrictEqual([
      [
        ['a', 5],
        ['b', 6],
      ],
      [
        ['a', 5],
        ['b', 6],
      ],
    ]);
    expect(needsYou.flatMap((one) => about(one.figure)).map(([id]) => id)).not.toContain('p');
  });
  test('become the council’s own when it ranks them', () => {
    const { milestones, withoutSponsor } = seen(...facts, ranked);
    expect(about(milestones.late)).toStrictEqual([['p', 10]]);
    expect(milestones.published.value).toBe(0);
    expect(withoutSponsor.value).toBe(3);
  });
});

describe('Issues and risks', () => {
  const issue = (issueId: string, severity: 'low' | 'medium' | 'high') =>
    ofProject('a', { type: 'IssueRaised', data: { issueId, title: issueId, severity } });
  const risk = (riskId: string, likelihood: number, impact: number) =>
    ofProject('a', { type: 'RiskRaised', data: { riskId, title: riskId, likelihood, impact } });
  const assessed = (riskId: string, likelihood: number, impact: number, day?: string) =>
    ofProject('a', { type: 'RiskAssessed', data: { riskId, likelihood, impact, response: 'None' } }, day);

  test('of high severity count until they are resolved', () => {
    const resolved = ofProject('a', { type: 'IssueResolved', data: { issueId: 'two', resolution: 'Done' } });
    const { highIssues } = seen(issue('one', 'high'), issue('two', 'high'), issue('three', 'medium'), resolved);
    expect(highIssues.terms).toStrictEqual([{ label: 'Payments: one', projectId: 'a', entries: [7], value: 1 }]);
  });
  test('are severe from 15 on: 3 × 5 is, 3 × 4 is not', () => {
    const { severeRisks } = seen(risk('one', 3, 5), risk('two', 3, 4));
    expect(severeRisks.terms.map((term) => term.label)).toStrictEqual(['Payments: one (3 × 5 = 15)']);
  });
  test('go by the newest judgement, and end when closed', () => {
    const closed = ofProject('a', { type: 'RiskClosed', data: { riskId: 'three' } });
    const { severeRisks } = seen(
      risk('one', 1, 1),
      risk('two', 5, 5),
      risk('three', 5, 5),
      assessed('one', 4, 4),
      assessed('two', 1, 1),
      closed,
    );
    expect(about(severeRisks)).toStrictEqual([['a', 7, 10]]);
  });
});

describe('What needs you', () => {
  test('is told in sentences, the most pressing first', () => {
    const { needsYou } = seen(plannedMilestone('a', 'live', '2026-05-01'));
    expect(needsYou.map((one) => [one.kind, one.sentence])).toStrictEqual([
      ['milestonesLate', '1 milestone is overdue.'],
      ['withoutSponsor', '2 projects have no sponsor.'],
      ['notRatedLately', '2 projects have not been rated since 2026-06-16.'],
      ['roundDue', '2 projects have no rating from the last month.'],
      ['unranked', '2 projects have never been ranked.'],
    ]);
    expect(needsYou.every((one) => explain(one.figure).entries.length > 0)).toBe(true);
  });
  test('leaves out what is in order', () => expect(needsOf(replay([]), on, 'programmeManager')).toStrictEqual([]));
  test('a rating holds for 92 days, and a reason for withholding one as long', () => {
    const late = (day: string) => seen(rated('a', 'green', day), stoppedB).needsYou.map((one) => one.kind);
    expect(late('2026-06-16')).not.toContain('notRatedLately');
    expect(late('2026-06-15')).toContain('notRatedLately');
    const withheld = ofProject('a', { type: 'RatingWithheld', data: { because: 'exempt' } }, '2026-06-16');
    expect(seen(withheld, stoppedB).needsYou.map((one) => one.kind)).not.toContain('notRatedLately');
  });
});

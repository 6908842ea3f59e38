import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import {
  benefitBase,
  defined,
  identified,
  moneyMeasure,
  ofBenefit,
  targeted,
} from '../../../testing/benefits/benefit-facts.ts';
import { entriesOf, ofProject } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { benefitOf } from '../../read.ts';
import { slipOf, targetsMovedBy } from './slip.ts';
import { targetsSlipped } from './targets-slipped.ts';

const paper: readonly Fact[] = [
  ...benefitBase,
  identified({ title: 'No paper', class: 'cashable' }),
  defined(moneyMeasure),
  targeted([[0, 500_00]]),
];

function worldOf(...facts: readonly Fact[]) {
  const world = replay(entriesOf(facts));
  const state = benefitOf(world, 'calls');
  if (state === undefined) throw new Error('There is no benefit');
  return { world, state };
}

function reforecast(to: string, on: string): Fact {
  return ofProject('payments', { type: 'MilestoneReforecast', data: { milestoneId: 'live', forecastFor: to } }, on);
}

describe('A slip', () => {
  test('says by how many months, and how much less by financial year', () => {
    const { world, state } = worldOf(...paper, reforecast('2026-09-20', '2026-07-15'));
    const slip = slipOf(state, world, '2026-08-01');
    expect(slip).toMatchObject({ months: 3, from: '2026-06', to: '2026-09' });
    expect(slip?.less.map(({ year, figure }) => [year, figure.value, figure.unit])).toEqual([
      ['2026-27', 1_500_00, 'pence'],
    ]);
    expect(slip?.less[0]?.figure.terms.map(({ label, value }) => [label, value])).toEqual([
      ['June 2026', 500_00],
      ['July 2026', 500_00],
      ['August 2026', 500_00],
    ]);
    expect(slip?.sentence).toBe(
      'Its target hangs on “Live”, now expected on 2026-09-20, 3 months later than when the target was set: £1,500 less in 2026-27.',
    );
    expect(slip?.entries).toHaveLength(3);
  });
  test('is told of a milestone that moved on the very day on which the target was set, or before it counts', () => {
    for (const on of ['2026-04-01', '2026-03-20']) {
      const { world, state } = worldOf(...paper, reforecast('2026-09-20', on));
      expect(slipOf(state, world, '2026-08-01')).toMatchObject({ months: 3, from: '2026-06', to: '2026-09' });
    }
    // What was known already when the target was set has moved nothing.
    const known = worldOf(...paper.slice(0, -1), reforecast('2026-09-20', '2026-04-01'), ...paper.slice(-1));
    expect(slipOf(known.state, known.world, '2026-08-01')).toBeUndefined();
  });
  test('says when its milestone was met, where it was', () => {
    const met = ofProject('payments', { type: 'MilestoneMet', data: { milestoneId: 'live' } }, '2026-08-10');
    const { world, state } = worldOf(...paper, met);
    expect(slipOf(state, world, '2026-08-31')?.sentence).toBe(
      'Its target hangs on “Live”, met on 2026-08-10, 2 months later than when the target was set: £1,000 less in 2026-27.',
    );
  });
  test('is none before it was known, nor where nothing moved, and is taken back when the milestone is', () => {
    const facts = [...paper, reforecast('2026-09-20', '2026-07-15'), reforecast('2026-06-30', '2026-08-15')];
    const { world, state } = worldOf(...facts);
    expect(['2026-07-14', '2026-08-01', '2026-08-15'].map((on) => slipOf(state, world, on)?.months)).toEqual([
      undefined,
      3,
      undefined,
    ]);
  });
  test('is told in what changed once, by the entries of the target and of the milestone', () => {
    const entries = entriesOf([...paper, reforecast('2026-09-20', '2026-07-15')]);
    const before = { world: replay(entries.slice(0, -1)), day: '2026-07-01' };
    const after = { world: replay(entries), day: '2026-08-01' };
    expect(targetsSlipped(before, after)).toMatchObject([
      {
        kind: 'benefitsChanged',
        sentence:
          '“No paper”: its target hangs on “Live”, now expected on 2026-09-20, 3 months later than when the target was set: £1,500 less in 2026-27.',
        leadsTo: { kind: 'benefit', benefitId: 'calls' },
        entries: [paper.length - 3, paper.length, paper.length + 1],
      },
    ]);
    expect(targetsSlipped(after, after)).toEqual([]);
  });
  test('that is no more is told too, by the entries that say where the milestone stands', () => {
    const entries = entriesOf([
      ...paper,
      reforecast('2026-09-20', '2026-07-15'),
      reforecast('2026-06-12', '2026-08-10'),
    ]);
    const before = { world: replay(entries.slice(0, -1)), day: '2026-08-01' };
    const after = { world: replay(entries), day: '2026-08-31' };
    expect(targetsSlipped(before, after)).toMatchObject([
      {
        sentence:
          '“No paper”: its target has slipped no longer: “Live” is back in June 2026, where it was when the target was set.',
        entries: [paper.length - 3, paper.length, paper.length + 2],
      },
    ]);
    const first = { world: replay(entries.slice(0, -2)), day: '2026-07-01' };
    expect(targetsSlipped(first, after)).toEqual([]);
  });
  test('of a benefit that ends later is told until then', () => {
    const ended = ofBenefit({ type: 'BenefitAbandoned', data: {} }, '2026-09-01');
    const { world } = worldOf(...paper, ended);
    const told = (on: string) =>
      targetsMovedBy({ projectId: 'payments', milestoneId: 'live', to: '2026-10-02' }, world, on);
    expect([told('2026-08-01'), told('2026-09-01')].map((one) => one.length)).toEqual([1, 0]);
  });
  test('is told before it is recorded, against where the milestone stands now', () => {
    const { world } = worldOf(...paper, reforecast('2026-09-20', '2026-07-15'));
    const by = (to: string, milestoneId = 'live') =>
      targetsMovedBy({ projectId: 'payments', milestoneId, to }, world, '2026-08-01').map(({ sentence }) => sentence);
    expect(by('2026-10-02')).toEqual([
      'The target of “No paper” hangs on this milestone, and comes 1 month later: £500 less in 2026-27.',
    ]);
    expect(by('2026-09-30')).toEqual(['The target of “No paper” hangs on this milestone, and stays in its month.']);
    expect(by('2026-10-02', 'other')).toEqual([]);
  });
  test('over the end of a year is less in both', () => {
    const { world, state } = worldOf(
      ...benefitBase,
      identified(),
      defined(moneyMeasure),
      targeted([
        [8, 100],
        [10, 300],
      ]),
      reforecast('2026-08-20', '2026-07-15'),
    );
    // From February 100 and from April 300; two months later from April 100 and from June 300.
    expect(slipOf(state, world, '2026-08-01')?.less.map(({ year, figure }) => [year, figure.value])).toEqual([
      ['2026-27', 200],
      ['2027-28', 400],
    ]);
  });
  test('says only the months where levels do not add up, or no baseline says from where', () => {
    const levels = worldOf(
      ...benefitBase,
      identified(),
      defined({ unit: { kind: 'seconds' } }),
      targeted([[0, 60]]),
      reforecast('2026-07-20', '2026-07-15'),
    );
    expect(slipOf(levels.state, levels.world, '2026-08-01')?.sentence).toBe(
      'Its target hangs on “Live”, now expected on 2026-07-20, 1 month later than when the target was set. Levels of several periods do not add up.',
    );
    const bare = worldOf(
      ...benefitBase,
      identified(),
      defined(),
      targeted([[0, 60]]),
      reforecast('2026-07-20', '2026-07-15'),
    );
    expect(slipOf(bare.state, bare.world, '2026-08-01')).toMatchObject({ months: 1, less: [] });
  });
});

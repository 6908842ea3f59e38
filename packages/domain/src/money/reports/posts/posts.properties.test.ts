import fc from 'fast-check';
import { expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { entriesOf, fact, programmeFacts } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/entries.ts';
import type { DomainEntry } from '../../../world.ts';
import type { PostEvent } from '../../post/events.ts';
import { capacityByMonth } from './capacity.ts';
import { postsIn } from './cost.ts';

const of = (event: PostEvent, on: string): Fact => fact('post-a', event, on);
const day = (at: number) => new Date(Date.UTC(2026, 3, 1 + at)).toISOString().slice(0, 10);
const days = (from: string, to: string): readonly string[] => {
  const all: string[] = [];
  for (let at = Date.parse(from); at < Date.parse(to); at += 86_400_000) {
    all.push(new Date(at).toISOString().slice(0, 10));
  }
  return all;
};

/** A post of two years with changes of its FTE and its costs, in whatever order they were recorded, and somebody in it. */
const history = fc
  .record({
    fte: fc.integer({ min: 1, max: 300 }),
    cost: fc.integer({ min: 0, max: 9_000_000 }),
    filledFrom: fc.integer({ min: 0, max: 500 }),
    turns: fc.array(
      fc.record({
        at: fc.integer({ min: 0, max: 720 }),
        fte: fc.integer({ min: 1, max: 300 }),
        cost: fc.option(fc.integer({ min: 0, max: 9_000_000 })),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ fte, cost, filledFrom, turns }): readonly DomainEntry[] => {
    const terms = { grade: 'G9', basis: 'indicative', departmentId: 'housing', serviceArea: 'Web team' } as const;
    const span = { firstDay: day(0), lastDay: day(720) };
    const changes = turns.map((one) =>
      one.cost === null
        ? of({ type: 'PostHoursChanged', data: { fte: one.fte } }, day(one.at))
        : of({ type: 'PostEvaluated', data: { grade: 'G10', fullYearCost: one.cost, onCosts: 0 } }, day(one.at)),
    );
    return entriesOf([
      ...programmeFacts,
      of(
        { type: 'PostEstablished', data: { title: 'A', fte, fullYearCost: cost, onCosts: 0, ...terms, ...span } },
        '2026-03-02',
      ),
      of({ type: 'PostFilled', data: { firstDay: day(filledFrom) } }, '2026-03-02'),
      ...changes,
    ]);
  });

interface Day {
  readonly fte: bigint;
  readonly cost: bigint;
  /** The FTE that the costs are of. */
  readonly of: bigint;
  readonly isFilled: boolean;
}

/** What holds on each day, read from the raw entries one by one as they were recorded; nothing where the post is not there. */
function byDay(entries: readonly DomainEntry[]): ReadonlyMap<string, Day> {
  const all = new Map<string, Day>();
  const from = (on: string, change: (before: Day) => Day, until: string) => {
    for (const [one, before] of all) if (one >= on && one < until) all.set(one, change(before));
  };
  const saidOn: { readonly on: string; readonly kind: string }[] = [];
  // A later statement of an earlier day holds until the next day of which something of its kind was said.
  const next = (kind: string, on: string) => {
    const later = saidOn.filter((one) => one.kind === kind && one.on > on).map((one) => one.on);
    saidOn.push({ on, kind });
    return later.toSorted()[0] ?? '9999';
  };
  for (const { type, data, effectiveOn } of entries) {
    if (type === 'PostEstablished') {
      const [fte, cost] = [BigInt(data.fte), BigInt(data.fullYearCost)];
      const last = new Date(Date.parse(data.lastDay ?? '') + 86_400_000).toISOString().slice(0, 10);
      for (const one of days(data.firstDay, last)) all.set(one, { fte, cost, of: fte, isFilled: false });
    } else if (type === 'PostFilled') from(data.firstDay, (before) => ({ ...before, isFilled: true }), '9999');
    else if (type === 'PostHoursChanged') {
      from(effectiveOn, (before) => ({ ...before, fte: BigInt(data.fte) }), next('hours', effectiveOn));
    } else if (type === 'PostEvaluated') {
      const known = all.get(effectiveOn)!.fte;
      const cost = BigInt(data.fullYearCost);
      from(effectiveOn, (before) => ({ ...before, cost, of: known }), next('costs', effectiveOn));
    }
  }
  return all;
}

/** The sum of exact parts, `over` by `by` each, to the nearest whole and halfway to the even one. */
function nearest(parts: readonly (readonly [over: bigint, by: bigint])[], among: number): number {
  const common = parts.reduce((so, [, by]) => (so % by === 0n ? so : so * by), 1n) * BigInt(among);
  const total = parts.reduce((so, [over, by]) => so + (over * common) / by / BigInt(among), 0n);
  const twice = 2n * total + common;
  const up = twice / (2n * common);
  return Number(twice % (2n * common) === 0n && up % 2n === 1n ? up - 1n : up);
}

test('What a post comes to in a year is what its days add up to, however its FTE and its costs changed', () => {
  fc.assert(
    fc.property(history, fc.constantFrom('2026-27', '2027-28'), (entries, year) => {
      const span = days(`${year.slice(0, 4)}-04-01`, `20${year.slice(5)}-04-01`);
      const said = byDay(entries);
      const there = span.flatMap((one) => said.get(one) ?? []);
      const { fte, pay } = postsIn(replay(entries), year);
      expect(pay.value).toBe(
        nearest(
          there.map((one) => [one.cost * one.fte, one.of]),
          span.length,
        ),
      );
      expect(fte.value).toBe(
        nearest(
          there.map((one) => [one.fte, 1n]),
          span.length,
        ),
      );
    }),
  );
});

const months = [
  { month: '2026-04', next: '2026-05-01' },
  { month: '2027-02', next: '2027-03-01' },
  { month: '2028-03', next: '2028-04-01' },
] as const;

test('Who is in post in a month is what its days add up to', () => {
  fc.assert(
    fc.property(history, fc.constantFrom(...months), (entries, { month, next }) => {
      const span = days(`${month}-01`, next);
      const said = byDay(entries);
      const filled = span.flatMap((one) => said.get(one) ?? []).filter(({ isFilled }) => isFilled);
      expect(capacityByMonth(replay(entries), [month])[0]?.inPost.value).toBe(
        nearest(
          filled.map((one) => [one.fte, 1n]),
          span.length,
        ),
      );
    }),
  );
});

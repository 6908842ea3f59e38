import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { categoryOf } from '../../deciding.ts';
import type { Command } from '../../deciding.ts';
import { amended } from '../../kernel/amended.ts';
import type { Entry } from '../../kernel/entry.ts';
import { explain } from '../../kernel/figure.ts';
import {
  begun,
  carryOut,
  commandArbitrary,
  historyOf,
  ofChannel,
  ofService,
  settle,
  severalIntended,
} from '../../testing/index.ts';
import { replay } from '../../replay.ts';
import type { DomainEntry, LedgerWorld } from '../../world.ts';
import { callPeriods, servicesWithCalls } from './call-handling/index.ts';
import { channelShift } from './channel-shift/index.ts';
import { fourFigures } from './savings/index.ts';

const day = '2025-10-01';
const counted: ReadonlySet<string> = new Set(['service', 'channel']);
const isCounted = (type: string) =>
  counted.has(categoryOf(type as Exclude<Command['type'], 'CorrectEntry' | 'WithdrawEntry'>));

const contacts = ['a', 'b', 'c'].map((channelId, at) => ({ channelId, contacts: [7, 40, 3][at] ?? 0 }));

/** Two services with a baseline and three channels with costs, before random commands on them. */
const first = historyOf([
  ...begun,
  ...['a', 'b', 'c'].flatMap((id, at) => [
    ofChannel(id, { type: 'ChannelAdded', data: { title: id, digital: at === 0 } }, day),
    ofChannel(
      id,
      { type: 'UnitCostAdopted', data: { pence: [3, 300, 1500][at] ?? 0, about: true, costSource: 'x' } },
      day,
    ),
  ]),
  ...['a', 'b'].flatMap((id) => [
    ofService(
      id,
      {
        type: 'ServiceRegistered',
        data: { title: id, departmentId: id === 'a' ? 'housing' : 'finance', tier: 'frontFacing' },
      },
      day,
    ),
    ofService(id, {
      type: 'ContactsRecorded',
      data: { period: '2025-10', contacts, basis: 'measured', sourceLine: 'x' },
    }),
    ofService(id, { type: 'BaselineAgreed', data: { periods: ['2025-10'], agreedBy: 'Cabinet' } }, '2025-11-03'),
  ]),
]);

const histories = severalIntended(commandArbitrary(isCounted), 60).map((all) =>
  all.reduce((so, intended) => settle(carryOut(so, intended)), first),
);

// What follows reads entries alone and knows nothing of folds, reports or figures.

type Told = Extract<DomainEntry, { stream: string }>;

function ofStream(entries: readonly DomainEntry[], stream: string): readonly Told[] {
  return amended(entries.filter((one) => one.stream === stream) as readonly Entry[]) as readonly Told[];
}

function monthsIn(period: string): string[] {
  const quarter = /^(\d{4})-Q(\d)$/.exec(period);
  if (quarter === null) return [period];
  return [0, 1, 2].map((at) => `${quarter[1]}-${String((Number(quarter[2]) - 1) * 3 + at + 1).padStart(2, '0')}`);
}

/** The newest of what holds on a day: the latest day, and of one day's the last said. */
function inForce<T extends Told>(all: readonly T[], on = '9999'): T | undefined {
  return all
    .filter((one) => one.effectiveOn <= on)
    .toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : a.n - b.n))
    .at(-1);
}

function is<Type extends Told['type']>(type: Type) {
  return (one: Told): one is Extract<Told, { type: Type }> => one.type === type;
}

/** Measurements in place of their estimates, by period. */
function counts<
  E extends {
    readonly n: number;
    readonly data: { readonly period: string; readonly definition?: string | undefined };
  },
>(told: readonly E[]): readonly { readonly period: string; readonly one: E; readonly series: number }[] {
  const all = new Map<string, E>();
  for (const one of told) all.set(one.data.period, one);
  const inOrder = [...all].toSorted(([a], [b]) => ((monthsIn(a)[0] ?? '') < (monthsIn(b)[0] ?? '') ? -1 : 1));
  let text: string | undefined;
  let series = 0;
  return inOrder.map(([period, one]) => {
    const { definition } = one.data;
    if (definition !== undefined && text !== undefined && definition !== text) series += 1;
    text = definition ?? text;
    return { period, one, series };
  });
}

/** What was saved in all, in ten-thousandths of a penny where it is no whole number. */
function savedIn(entries: readonly DomainEntry[]): readonly (readonly [string, number])[] {
  return ['a', 'b'].flatMap((serviceId) => {
    const told = ofStream(entries, `service-${serviceId}`).filter(({ effectiveOn }) => effectiveOn <= '2026-09-16');
    const agreed = inForce(told.filter(is('BaselineAgreed')));
    if (agreed === undefined) return [];
    const months = agreed.data.periods.flatMap(monthsIn);
    const all = counts(told.filter(is('ContactsRecorded')));
    const base = all.filter(({ period }) => monthsIn(period).every((one) => months.includes(one)));
    const last = months.toSorted().at(-1) ?? '';
    const sums = (some: typeof all) => {
      const by: Record<string, number> = {};
      for (const { one } of some)
        for (const c of one.data.contacts) by[c.channelId] = (by[c.channelId] ?? 0) + c.contacts;
      return by;
    };
    const mix = sums(base);
    const whole = Object.values(mix).reduce((a, b) => a + b, 0);
    return all.flatMap((each): (readonly [string, number])[] => {
      const [firstMonth = ''] = monthsIn(each.period);
      if (firstMonth <= last || whole === 0) return [];
      if (base.some(({ series }) => series !== each.series)) return [];
      const actual = sums([each]);
      const costOf = (channelId: string): number | undefined => {
        const own = told.filter(is('ServiceUnitCostAdopted')).filter((one) => one.data.channelId === channelId);
        const usual = ofStream(entries, `channel-${channelId}`).filter(is('UnitCostAdopted'));
        const on = `${firstMonth}-01`;
        return inForce(own, on)?.data.pence ?? inForce(usual, on)?.data.pence;
      };
      const used = ['a', 'b', 'c', 'd'].filter((one) => (mix[one] ?? 0) + (actual[one] ?? 0) > 0);
      if (used.some((one) => costOf(one) === undefined)) return [];
      const total = Object.values(actual).reduce((a, b) => a + b, 0);
      const scaled = used.reduce(
        (so, one) => so + costOf(one)! * (total * (mix[one] ?? 0) - whole * (actual[one] ?? 0)),
        0,
      );
      const low = Math.floor(scaled / whole);
      const rest = scaled - low * whole;
      const up = rest * 2 > whole || (rest * 2 === whole && low % 2 !== 0);
      return [[`${serviceId} ${each.period}`, up ? low + 1 : low] as const];
    });
  });
}

/** The history as it was known half way, and as it is. */
function knownAtTimes(entries: readonly DomainEntry[]) {
  const half = first.entries.length + Math.floor((entries.length - first.entries.length) / 2);
  return [entries.slice(0, half), entries].map((known) => ({ entries: known, world: replay(known) }));
}

/** That the capacity released is what was saved, in all and by department, in whichever year; and is explained by entries. */
function expectReleased(world: LedgerWorld, saved: readonly (readonly [string, number])[]): void {
  const total = (all: typeof saved) => all.reduce((so, [, pence]) => so + pence, 0);
  const { released } = fourFigures(world, '2026-09-16');
  expect([released.unit, released.value]).toEqual(['penceReleased', total(saved)]);
  expect(released.terms.reduce((so, { value }) => so + value, 0)).toBe(released.value);
  expect(explain(released).entries.every((n) => n >= 1 && n <= world.n)).toBe(true);
  for (const [departmentId, service] of [
    ['housing', 'a'],
    ['finance', 'b'],
  ] as const) {
    const mine = saved.filter(([key]) => key.startsWith(`${service} `));
    expect(fourFigures(world, '2026-09-16', { departmentId }).released.value).toBe(total(mine));
    for (const [year, last] of [
      ['2025-26', '2026-03'],
      ['2026-27', '2027-03'],
    ] as const) {
      const before = `${Number(last.slice(0, 4)) - 1}-03`;
      const inYear = mine.filter(([key]) => {
        const month = monthsIn(key.slice(2))[0] ?? '';
        return before < month && month <= last;
      });
      expect(fourFigures(world, '2026-09-16', { departmentId, year }).released.value).toBe(total(inYear));
    }
  }
}

describe('On random histories', () => {
  test('other code comes to the same channel shift, and every figure reaches its entries', () => {
    let found = 0;
    fc.assert(
      fc.property(histories, (history) => {
        for (const { entries, world } of knownAtTimes(history.entries)) {
          const { rows } = channelShift(world, '2026-09-16');
          const expected = savedIn(entries);
          const byKey = (all: readonly (readonly [string, number])[]) => Object.fromEntries(all);
          expect(byKey(rows.map((row) => [`${row.service.serviceId} ${row.period}`, row.saved]))).toStrictEqual(
            byKey(expected),
          );
          expectReleased(world, expected);
          found += rows.length;
        }
      }),
      { numRuns: 160 },
    );
    expect(found).toBeGreaterThan(20);
  });
  test('other code comes to the same calls', () => {
    let found = 0;
    fc.assert(
      fc.property(histories, ({ entries, world }) => {
        const all = ['a', 'b'].flatMap((serviceId) =>
          counts(ofStream(entries, `service-${serviceId}`).filter(is('CallHandlingRecorded'))).map(
            ({ one }) => one.data,
          ),
        );
        for (const { period, figures } of callPeriods(servicesWithCalls(world), '2026-09-16')) {
          const these = all.filter((one) => one.period === period);
          expect(figures?.offered.value).toBe(
            these.length === 0 ? undefined : these.reduce((so, one) => so + one.offered, 0),
          );
          const said = these.filter((one) => one.abandoned !== undefined || one.abandonedShare !== undefined);
          const offered = said.reduce((so, one) => so + one.offered, 0);
          const left = said.reduce(
            (so, one) =>
              so + (one.abandoned === undefined ? one.offered * (one.abandonedShare ?? 0) : one.abandoned * 10_000),
            0,
          );
          if (offered === 0) expect(figures?.abandonment).toBeUndefined();
          else expect(Math.abs((figures?.abandonment?.value ?? -9) - left / offered)).toBeLessThanOrEqual(0.5);
          found += said.length;
        }
      }),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(20);
  });
});

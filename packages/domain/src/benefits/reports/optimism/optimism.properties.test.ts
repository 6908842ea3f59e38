import fc from 'fast-check';
import { expect, test } from 'vitest';

import { dividedToEven } from '../../../kernel/divided-to-even.ts';
import { replay } from '../../../replay.ts';
import {
  baseline,
  callsMeasure,
  defined,
  identified,
  measured,
  ofBenefit,
  period,
} from '../../../testing/benefits/benefit-facts.ts';
import { entriesOf, programmeFacts } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { optimism } from './optimism.ts';

const years = ['2023-24', '2024-25', '2025-26'];
const madeOn = ['2023-03-31', '2023-04-01', '2024-03-31', '2024-09-30', '2025-03-31', '2025-04-01'];

interface Stated {
  readonly on: string;
  readonly year: string;
  readonly value: number;
}

/** One benefit as its owner tells it: what was forecast and what was measured of each year, in the order it was said. */
interface Told {
  readonly unit: 'money' | 'count' | 'share';
  readonly isBenefit: boolean;
  readonly goesUp: boolean;
  readonly from: number | undefined;
  readonly forecasts: readonly Stated[];
  readonly came: readonly Stated[];
}

const value = fc.integer({ min: -5, max: 9 }).map((one) => one * 100_00);
const stated = (days: readonly string[]) =>
  fc.record({ on: fc.constantFrom(...days), year: fc.constantFrom(...years), value });

const told: fc.Arbitrary<Told> = fc.record({
  unit: fc.constantFrom('money', 'money', 'money', 'money', 'money', 'count', 'share'),
  isBenefit: fc.constantFrom(true, true, true, false),
  goesUp: fc.constantFrom(true, true, false),
  from: fc.option(value, { nil: undefined, freq: 2 }),
  forecasts: fc.array(stated(madeOn), { minLength: 2, maxLength: 8 }),
  came: fc.uniqueArray(stated(['2025-05-01', '2026-04-30', '2026-09-01']), {
    selector: ({ year }) => year,
    minLength: 2,
  }),
});

const units = { money: { kind: 'money' }, count: { kind: 'count', of: 'calls' }, share: { kind: 'share' } } as const;

function factsOf(id: string, one: Told): readonly Fact[] {
  const measure = {
    ...callsMeasure,
    unit: units[one.unit],
    direction: one.goesUp ? ('up' as const) : ('down' as const),
    periodicity: 'year' as const,
  };
  return [
    identified({ title: id, kind: one.isBenefit ? 'benefit' : 'disBenefit' }, id),
    defined(measure, '2023-01-01', id),
    ...(one.from === undefined ? [] : [baseline({ value: one.from }, '2023-01-01', id)]),
    ...one.forecasts.map(({ on, year, value: expected }) => {
      const values = [{ period: period(`${year} year`), value: expected }];
      return ofBenefit({ type: 'BenefitForecastRevised', data: { definition: 1, values, because: 'Hope' } }, on, id);
    }),
    ...one.came.map(({ on, year, value: found }) => measured(`${year} year`, found, on, {}, id)),
  ];
}

/** What one benefit comes to, straight from what was told of it: better expected by so much, and gained so much. */
function caseOf({ unit, isBenefit, goesUp, from, forecasts, came }: Told, day: string) {
  const sign = goesUp === isBenefit ? 1 : -1;
  const pairs = years.flatMap((year) => {
    const before = `${year.slice(0, 4)}-03-31`;
    let last: Stated | undefined;
    for (const one of forecasts) if (one.on <= before && (last === undefined || one.on >= last.on)) last = one;
    const found = came.find((one) => one.year === year && one.on <= day);
    const isOver = `20${year.slice(5)}-03-31` <= day;
    return isOver && last?.year === year && found !== undefined ? [{ expected: last.value, found: found.value }] : [];
  });
  const counts = unit === 'share' ? pairs.slice(-1) : pairs;
  const zero = from ?? (unit === 'money' && goesUp ? 0 : undefined);
  return {
    isThere: pairs.length > 0,
    hopefulBy: counts.reduce((so, { expected, found }) => so + sign * (expected - found), 0),
    gained: zero === undefined ? undefined : counts.reduce((so, { found }) => so + sign * (found - zero), 0),
  };
}

test('On anything that was forecast and measured, optimism is what other code makes of what was told', () => {
  const seen = { few: 0, share: 0, pence: 0, hopeful: 0 };
  const all = fc.array(told, { minLength: 3, maxLength: 18 });
  fc.assert(
    fc.property(all, fc.constantFrom('2025-06-01', '2026-06-01', '2026-12-01'), (benefits, day) => {
      const facts = benefits.flatMap((one, at) => factsOf(`b${at}`, one));
      const found = optimism(replay(entriesOf([...programmeFacts, ...facts])), day);
      const cases = benefits.map((one) => ({ ...caseOf(one, day), unit: one.unit })).filter(({ isThere }) => isThere);
      expect(found.cases.value).toBe(cases.length);
      expect(found.tooHopeful?.value).toBe(
        cases.length < 5 ? undefined : cases.filter(({ hopefulBy }) => hopefulBy > 0).length,
      );
      const money = cases.filter((one) => one.unit === 'money' && one.gained !== undefined);
      const above = money.reduce((so, { hopefulBy }) => so + hopefulBy, 0);
      const gained = money.reduce((so, one) => so + (one.gained ?? 0), 0);
      const share = gained > 0 ? dividedToEven(BigInt(above) * 10_000n, BigInt(gained)) : above;
      expect([found.casesOfAbove, found.above?.value]).toEqual([money.length, money.length < 5 ? undefined : share]);
      for (const figure of [found.cases, found.tooHopeful, found.above]) {
        if (figure !== undefined) expect(figure.terms.reduce((so, one) => so + one.value, 0)).toBe(figure.value);
      }
      seen.few += found.tooHopeful === undefined ? 1 : 0;
      seen.hopeful += found.tooHopeful === undefined ? 0 : 1;
      if (found.above !== undefined) seen[found.above.unit] += 1;
    }),
    { numRuns: 300 },
  );
  // Or the property would say nothing.
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(2);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { dividedToEven } from '../../../kernel/divided-to-even.ts';
import { savingOf } from './saving.ts';
import type { ByChannel } from './saving.ts';

const of = (web: number, phone: number, face: number): ByChannel =>
  new Map([
    ['web', web],
    ['phone', phone],
    ['face', face],
  ]);
const costs = of(3, 300, 1500);

describe('What a service saved in a period', () => {
  const saving = savingOf(of(2000, 7000, 1000), of(5400, 6000, 600), costs);

  test('is what the contacts would have cost at the mix of the baseline, less what they cost', () => {
    expect(saving).toMatchObject({ contacts: 12_000, atBaselineMix: 43_272_00, actual: 27_162_00, saved: 16_110_00 });
  });
  test('is explained as moves by channel', () => {
    expect(saving?.moves).toStrictEqual([
      { channelId: 'face', contacts: -600, saved: 9_000_00 },
      { channelId: 'phone', contacts: -2400, saved: 7_200_00 },
      { channelId: 'web', contacts: 3000, saved: -90_00 },
    ]);
  });
  test('is explained as moves from channel to channel, each contact once', () => {
    expect(saving?.pairs).toStrictEqual([
      { from: 'face', to: 'web', contacts: 600, each: 1497, saved: 8_982_00 },
      { from: 'phone', to: 'web', contacts: 2400, each: 297, saved: 7_128_00 },
    ]);
  });
  test('30,000 contacts from phone to web save £89,100, and 2,000 from face to face £29,940: £119,040', () => {
    const moved = savingOf(of(10_000, 60_000, 10_000), of(42_000, 30_000, 8_000), costs);
    expect(moved?.pairs).toStrictEqual([
      { from: 'face', to: 'web', contacts: 2000, each: 1497, saved: 29_940_00 },
      { from: 'phone', to: 'web', contacts: 30_000, each: 297, saved: 89_100_00 },
    ]);
    expect(moved?.saved).toBe(119_040_00);
  });
  test('is nothing to work out where the baseline counts no contact', () => {
    expect(savingOf(of(0, 0, 0), of(1, 1, 1), costs)).toBeUndefined();
  });
  test('of a month in which nobody came is 0', () => {
    expect(savingOf(of(1, 1, 1), of(0, 0, 0), costs)).toMatchObject({ saved: 0, pairs: [], moves: [] });
  });
  test('is rounded to the even penny, once', () => {
    // At the baseline mix one contact costs 1.5p, then 2.5p: both are rounded to 2p.
    expect(savingOf(of(1, 1, 0), of(1, 0, 0), of(0, 3, 0))?.saved).toBe(2);
    expect(savingOf(of(1, 1, 0), of(1, 0, 0), of(0, 5, 0))?.saved).toBe(2);
  });
});

const counts = fc.nat({ max: 1_000_000 });
const mix = fc.tuple(counts, counts, counts).map(([web, phone, face]) => of(web, phone, face));

describe('Whatever the contacts and the costs', () => {
  test('moves and pairs add up to what was saved, and contacts only move', () => {
    fc.assert(
      fc.property(mix, mix, mix, (baseline, actual, each) => {
        const saving = savingOf(baseline, actual, each);
        if (saving === undefined) return;
        const sum = (all: readonly { readonly saved: number }[]) => all.reduce((so, one) => so + one.saved, 0);
        expect(sum(saving.moves)).toBe(saving.saved);
        expect(sum(saving.pairs)).toBe(saving.saved);
        expect(saving.atBaselineMix - saving.actual).toBe(saving.saved);
        expect(saving.moves.reduce((so, { contacts }) => so + contacts, 0)).toBe(0);
        expect(saving.pairs.every(({ contacts }) => contacts >= 0)).toBe(true);
      }),
    );
  });
  test('the saving is the formula to the penny, also where numbers are too large to be multiplied as such', () => {
    const size = fc.constantFrom(9, 1_000_000, 1_000_000_000);
    const one = size.chain((max) => fc.nat({ max }));
    const any = fc.tuple(one, one, one).map(([web, phone, face]) => of(web, phone, face));
    fc.assert(
      fc.property(any, any, any, (baseline, actual, each) => {
        const sum = (all: ByChannel) => [...all.values()].reduce((so, many) => so + BigInt(many), 0n);
        const cost = (all: ByChannel) =>
          [...all].reduce((so, [key, many]) => so + BigInt(many) * BigInt(each.get(key) ?? 0), 0n);
        const whole = sum(baseline);
        const above = sum(actual) * cost(baseline) - whole * cost(actual);
        const saving = savingOf(baseline, actual, each);
        if (whole === 0n) expect(saving).toBeUndefined();
        else expect(saving?.saved).toBe(dividedToEven(above, whole));
      }),
      { numRuns: 500 },
    );
  });
  test('the same mix saves nothing at whatever costs: a change of cost is no saving', () => {
    fc.assert(
      fc.property(mix, fc.integer({ min: 1, max: 50 }), mix, (baseline, times, each) => {
        const actual = new Map([...baseline].map(([one, contacts]) => [one, contacts * times]));
        expect(savingOf(baseline, actual, each)?.saved ?? 0).toBe(0);
      }),
    );
  });
  test('the order of channels changes nothing', () => {
    fc.assert(
      fc.property(mix, mix, mix, (baseline, actual, each) => {
        const turned = (all: ByChannel) => new Map([...all].toReversed());
        expect(savingOf(turned(baseline), turned(actual), turned(each))).toStrictEqual(
          savingOf(baseline, actual, each),
        );
      }),
    );
  });
});

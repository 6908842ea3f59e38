import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { differenceParts, isSumOfTerms } from './kernel/comparing/compare-terms.ts';
import type { Figure } from './kernel/figure.ts';
import { replay } from './replay.ts';
import { everyFigure, historyArbitrary, today } from './testing/index.ts';

/** Figures that are no sum, and say in their formula how they follow from their terms. */
function isWorkedOut({ unit, formula }: Figure): boolean {
  return unit === 'share' || /divided by|middle|average/i.test(formula);
}

/** Each history is asked for some two hundred figures. */
const runs = { numRuns: 30 };

describe('Every figure of every report, in any history', () => {
  test('is exactly the sum of its terms, unless its formula says how else it follows from them', () => {
    fc.assert(
      fc.property(historyArbitrary(), ({ world }) => {
        const wrong = everyFigure(world, today).filter((one) => !isSumOfTerms(one) && !isWorkedOut(one));
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });

  test('differs from what it was exactly by the sum of what its parts bring, each with the entries behind it', () => {
    fc.assert(
      fc.property(historyArbitrary(), fc.nat(), ({ world, entries }, at) => {
        const before = replay(entries.slice(0, at % (entries.length + 1)));
        const were = new Map(everyFigure(before, today).map((one) => [one.label, one]));
        for (const now of everyFigure(world, today)) {
          const then = were.get(now.label);
          if (then === undefined || then.unit !== now.unit || !isSumOfTerms(then) || !isSumOfTerms(now)) continue;
          const parts = differenceParts(then, now);
          expect(parts.reduce((so, { by }) => so + by, 0)).toBe(now.value - then.value);
        }
      }),
      runs,
    );
  });

  test('rests on entries that the ledger holds', () => {
    fc.assert(
      fc.property(historyArbitrary(), ({ world }) => {
        const numbers = everyFigure(world, today).flatMap(({ terms, rules = [] }) =>
          [...terms, ...rules].flatMap(({ entries }) => entries),
        );
        expect(numbers.filter((n) => n < 1 || n > world.n)).toEqual([]);
      }),
      runs,
    );
  });
});

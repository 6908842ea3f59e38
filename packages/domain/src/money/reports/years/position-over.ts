import { explain, sum } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import { positionIn } from '../position.ts';
import type { Position } from '../position.ts';
import type { MoneyScope } from '../scope.ts';
import { withVirementRules } from '../virements/rules-behind.ts';

/** The figures of a position, of one year or of several. */
export type PositionFigures = Omit<Position, 'year'>;

/**
 * Where the money of several years stands together, each year a term of every figure. Nothing counts twice: what is carried
 * forward leaves the year it comes from, and an order that a closed year left unpaid counts for the year after alone.
 * Example: £300,000 approved for 2026-27 and £325,000 for 2027-28 are £625,000.
 */
export function positionOver(world: LedgerWorld, years: readonly string[], scope: MoneyScope = {}): PositionFigures {
  const positions = years.map((year) => positionIn(world, year, scope));
  // Of no year there is nothing, said in the words of any.
  const none = positions[0] ?? positionIn(world, '', scope);
  const over = (of: (one: Position) => Figure | undefined, wording: Figure): Figure => {
    const terms = positions.flatMap((one) => {
      const found = of(one);
      return found === undefined || found.terms.length === 0
        ? []
        : [{ label: one.year, value: found.value, entries: explain(found).entries }];
    });
    const { label, unit, formula, doesNotTell } = wording;
    const figure = sum(
      { label: `${label}, all years`, unit, formula: `Each year’s, added up: ${formula}`, doesNotTell },
      terms,
    );
    return withVirementRules(figure, world);
  };
  const where = (of: (one: Position) => Figure | undefined): Figure | undefined => {
    const wording = of(none);
    return wording === undefined ? undefined : over(of, wording);
  };
  return {
    approved: where((one) => one.approved),
    allocated: over((one) => one.allocated, none.allocated),
    unallocated: where((one) => one.unallocated),
    committed: over((one) => one.committed, none.committed),
    spent: over((one) => one.spent, none.spent),
    forecast: over((one) => one.forecast, none.forecast),
    variance: over((one) => one.variance, none.variance),
  };
}

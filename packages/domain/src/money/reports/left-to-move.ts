import type { YearAmount } from '../../kernel/schema.ts';
import type { LedgerWorld } from '../../world.ts';
import { budgetOf } from '../read.ts';
import { forecastOf } from './below-used.ts';
import { positionIn } from './position.ts';

/** A line of a budget: an allocation, or without one what is not allocated. */
export interface MoneyLine {
  readonly budgetId: string;
  readonly allocationId?: string | undefined;
}

/** Where one line stands in a year; in pence. */
export interface LineStanding {
  readonly year: string;
  /** What the line has. */
  readonly has: number;
  readonly spent: number;
  /** Ordered and not paid yet. */
  readonly committed: number;
  /** The newest forecast; `undefined` where none was made. */
  readonly forecast: number | undefined;
  /** What it has less its forecast, or less what is spent and ordered where that is more; below zero, too little. */
  readonly left: number;
}

/**
 * What is left of a line of a budget in a year. Example: of £40,000 with £17,100 spent and £33,000 forecast £7,000 is left.
 * Without a forecast, only what is spent and ordered is known to be needed.
 */
export function lineStanding(world: LedgerWorld, line: MoneyLine, year: string): LineStanding {
  const { has, spent, committed } = line.allocationId === undefined ? rest(world, line, year) : of(world, line, year);
  const budget = budgetOf(world, line.budgetId);
  const forecast = budget && forecastOf(budget, year, line.allocationId)?.value.outturn;
  const needed = Math.max(forecast ?? 0, spent + committed);
  return { year, has, spent, committed, forecast, left: has - needed };
}

/** The years in which so much less would leave a line with less than it is going to need, with by how much. */
export function shortAfter(
  world: LedgerWorld,
  line: MoneyLine,
  years: readonly YearAmount[],
): readonly (LineStanding & { readonly short: number })[] {
  return years
    .map(({ year, amount }) => ({ amount, standing: lineStanding(world, line, year) }))
    .filter(({ amount, standing }) => amount > 0 && amount > standing.left)
    .map(({ amount, standing }) => ({ ...standing, short: amount - standing.left }));
}

type Sums = Pick<LineStanding, 'has' | 'spent' | 'committed'>;

function of(world: LedgerWorld, { budgetId, allocationId }: MoneyLine, year: string): Sums {
  const { allocated, spent, committed } = positionIn(world, year, { budgetId, allocationId });
  return { has: allocated.value, spent: spent.value, committed: committed.value };
}

/** What is of no allocation. */
function rest(world: LedgerWorld, { budgetId }: MoneyLine, year: string): Sums {
  const { spent, committed } = positionIn(world, year, { budgetId, ofNo: 'allocation' });
  const whole = positionIn(world, year, { budgetId });
  return { has: whole.unallocated?.value ?? 0, spent: spent.value, committed: committed.value };
}

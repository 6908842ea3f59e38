import { costKindWords } from '../../business-plan/words.ts';
import type { YearAmount } from '../../../kernel/schema.ts';
import type { CostLine, PlannedBenefit } from '../../business-plan/events.ts';
import type { Option } from '../../business-plan/state.ts';
import { pounds } from '../../../kernel/money.ts';

/** An amount that differs between two versions; absent on the side that does not state it. */
export interface FigureChange {
  readonly label: string;
  /** In pence. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** After less before, in pence; what is not stated counts as nothing. */
  readonly difference: number;
  readonly isTotal: boolean;
  /** Such as `£500 → £650 (+£150)`. */
  readonly inWords: string;
}

type Amounts = ReadonlyMap<string, number>;

/** Cost lines of the same year, kind and source are one amount. Example: two lines of £200 and £300 are £500. */
export function costFigures(
  before: readonly CostLine[] | undefined,
  after: readonly CostLine[] | undefined,
): readonly FigureChange[] {
  const keyed = (lines: readonly CostLine[] | undefined) =>
    amounts(lines?.map((one) => [`${one.year}, ${costKindWords[one.kind]}, ${one.fundingSource}`, one.amount]));
  return withTotal('Whole-life cost', keyed(before), keyed(after));
}

/** What an option costs and gains by year. */
export function optionFigures(before: Option | undefined, after: Option | undefined): readonly FigureChange[] {
  return [
    ...withTotal('Cost', byYear('Cost', before?.costs), byYear('Cost', after?.costs)),
    ...withTotal('Benefit', byYear('Benefit', before?.benefits), byYear('Benefit', after?.benefits)),
  ];
}

/** What benefits of one title gain by year. */
export function benefitFigures(
  before: readonly PlannedBenefit[],
  after: readonly PlannedBenefit[],
): readonly FigureChange[] {
  const keyed = (all: readonly PlannedBenefit[]) =>
    byYear('Benefit', all.length === 0 ? undefined : all.flatMap((one) => one.amounts));
  return withTotal('Benefit', keyed(before), keyed(after));
}

function byYear(what: string, years: readonly YearAmount[] | undefined): Amounts {
  return amounts(years?.map((one) => [`${what} ${one.year}`, one.amount]));
}

function amounts(parts: readonly (readonly [string, number])[] | undefined): Amounts {
  const found = new Map<string, number>();
  for (const [key, amount] of parts ?? []) found.set(key, (found.get(key) ?? 0) + amount);
  return found;
}

/** The amounts that differ, then their total if that differs or any amount does. */
function withTotal(total: string, before: Amounts, after: Amounts): readonly FigureChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].toSorted((a, b) => (a < b ? -1 : 1));
  const differing = keys.flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    return was === is ? [] : [figure(key, was, is, false)];
  });
  return differing.length === 0 ? [] : [...differing, figure(total, sum(before), sum(after), true)];
}

function sum(all: Amounts): number | undefined {
  return all.size === 0 ? undefined : [...all.values()].reduce((total, one) => total + one, 0);
}

function figure(label: string, before: number | undefined, after: number | undefined, isTotal: boolean): FigureChange {
  const difference = (after ?? 0) - (before ?? 0);
  const side = (value: number | undefined) => (value === undefined ? 'not stated' : pounds(value));
  const signed = difference < 0 ? pounds(difference) : `+${pounds(difference)}`;
  return { label, before, after, difference, isTotal, inWords: `${side(before)} → ${side(after)} (${signed})` };
}

import { daysBetween } from '../../../kernel/day.ts';
import { addMonths } from '../../../kernel/month.ts';
import { yearAfter } from '../../budget/balances.ts';
import type { Span } from '../../post/days.ts';

/** The time of a financial year: `2027-28` is from 1 April 2027 to the day before 1 April 2028, 366 days. */
export function spanOfYear(year: string): Span & { readonly to: string } {
  return { from: `${year.slice(0, 4)}-04-01`, to: `${yearAfter(year).slice(0, 4)}-04-01` };
}

/** The time of a calendar month, such as `2026-04`. */
export function spanOfMonth(month: string): Span & { readonly to: string } {
  return { from: `${month}-01`, to: `${addMonths(month, 1)}-01` };
}

/** Whole days that two times have in common. */
export function daysWithin(one: Span, within: Span & { readonly to: string }): number {
  const from = one.from > within.from ? one.from : within.from;
  const to = one.to === undefined || one.to > within.to ? within.to : one.to;
  return Math.max(0, daysBetween(from, to));
}

/** A part of a time: the day it begins, and how many days are counted in it. */
export interface Part {
  readonly from: string;
  readonly days: number;
}

/** The days that two times have in common, in the parts into which these turns cut the second; none without a day. */
export function partsOf(one: Span, within: Span & { readonly to: string }, turns: readonly string[]): readonly Part[] {
  const inside = turns.filter((on) => on > within.from && on < within.to);
  const starts = [...new Set([within.from, ...inside])].toSorted();
  return starts.flatMap((from, at) => {
    const days = daysWithin(one, { from, to: starts[at + 1] ?? within.to });
    return days === 0 ? [] : [{ from, days }];
  });
}

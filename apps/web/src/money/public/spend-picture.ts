import { addDays, mixesNatures, pounds, positionIn, spendByMonth, spentOutside } from '@minutebook/domain';
import type { Figure, LedgerWorld, MoneyScope, MonthOfSpend } from '@minutebook/domain';

import { colours } from '../../design/charts/colours.ts';
import { drawLines } from '../../design/charts/draw-lines.tsx';
import type { Series } from '../../design/charts/draw-lines.tsx';
import type { Drawing } from '../../design/charts/drawing.ts';

/** Spend through a year as a picture: what it shows, its drawing, and what is behind it. */
export interface SpendPicture {
  readonly finding: string;
  readonly measure: string;
  readonly months: readonly MonthOfSpend[];
  readonly spent: Figure;
  /** What counts to the year and is in none of its months. */
  readonly outside: Figure | undefined;
  readonly allocated: Figure;
  readonly forecast: Figure;
  readonly draw: (width: number) => Drawing;
}

/** What had been spent by the end of each month of a year, beside an even pace of what is allocated, and the forecast. */
export function spendPicture(world: LedgerWorld, year: string, day: string, scope: MoneyScope): SpendPicture {
  const months = spendByMonth(world, year, day, scope);
  const { spent, forecast, allocated } = positionIn(world, year, scope);
  const places = months.map(({ month }) => monthInShort(month));
  const together = mixesNatures(world, scope) ? ' Capital and revenue together.' : '';
  const outside = spentOutside(world, year, scope);
  const beyond = outside === undefined ? '' : ` Not in the picture: ${pounds(outside.value)} dated outside the year.`;
  return {
    finding: findingOf(year, months, allocated.value, day),
    measure: `Spent from April on, by month, ${year}. Solid: spent. Dashed: to the forecast outturn. Thin: an even pace of what is allocated.${together}${beyond}`,
    months,
    spent,
    outside,
    allocated,
    forecast,
    draw: (width) => drawLines(seriesOf(months, forecast.value, day), places, width),
  };
}

/**
 * The month by which spend is compared: in a year that is over the last one, before that the last one that is over and that a
 * payment is in of. What is not in yet is no thrift, and a month that has begun is not compared as if it were over.
 */
function comparedMonth(months: readonly MonthOfSpend[], day: string): MonthOfSpend | undefined {
  const last = months.at(-1);
  if (last !== undefined && day.slice(0, 7) > last.month) return last;
  const over = addDays(day, 1).slice(0, 7);
  return months.findLast(({ isPaid, month }) => isPaid && month < over) ?? months.findLast(({ isPaid }) => isPaid);
}

function findingOf(year: string, months: readonly MonthOfSpend[], allocated: number, day: string): string {
  const told = months.findLast((one) => one.spent !== undefined);
  const by = comparedMonth(months, day);
  const so = by?.spent ?? 0;
  if (told === undefined || (told.spent === 0 && allocated === 0)) return `Nothing was spent in ${year}.`;
  if (by === undefined) return `No payment of ${year} is in yet, of the ${pounds(allocated)} allocated.`;
  const first = `${pounds(so)} was spent by ${by === told ? '' : 'the end of '}${monthInShort(by.month)}`;
  const last = by === told ? '' : lateWords(months, by, told);
  if (allocated === 0) return `${first}, and nothing is allocated.${last}`;
  const beside = so > by.profile ? `${pounds(so - by.profile)} more` : `${pounds(by.profile - so)} less`;
  return `${first}, ${beside} than an even pace of the ${pounds(allocated)} allocated.${last}`;
}

/** What is in of the month that is not over, and that others since are without any payment: they may come late. */
function lateWords(months: readonly MonthOfSpend[], by: MonthOfSpend, told: MonthOfSpend): string {
  const missing = months.filter(({ month, isPaid }) => month > by.month && month <= told.month && !isPaid);
  const [first] = missing;
  const isLast = missing.at(-1) === told;
  const begun = told.isPaid ? ` ${monthInShort(told.month)}, which is not over, has ${pounds(told.paid)} so far.` : '';
  if (first === undefined) return begun;
  const which =
    missing.length === 1
      ? `of ${monthInShort(first.month)}`
      : isLast
        ? `later than ${monthInShort(by.month)}`
        : `between ${monthInShort(by.month)} and ${monthInShort(told.month)}`;
  return `${begun} No payment ${which} is in yet.`;
}

function seriesOf(months: readonly MonthOfSpend[], forecast: number, day: string): readonly Series[] {
  const by = comparedMonth(months, day)?.month ?? '';
  const told = months.flatMap((one, at) =>
    one.spent === undefined || one.month > by ? [] : [{ at, value: one.spent, month: one.month }],
  );
  const last = told.at(-1);
  const toCome =
    last === undefined || last.at === months.length - 1
      ? []
      : [last, { at: months.length - 1, value: forecast, month: months.at(-1)?.month ?? '' }];
  const point = (what: string) => (one: { readonly at: number; readonly value: number; readonly month: string }) => ({
    at: one.at,
    value: one.value,
    words: `${what} ${monthInShort(one.month)}: ${pounds(one.value)}.`,
    entries: [],
  });
  return [
    {
      label: 'Even pace',
      colour: '#6f777b',
      points: months.map((one, at) => ({ at, value: one.profile, month: one.month })).map(point('An even pace by')),
    },
    { label: 'Forecast', colour: colours.first, dashed: true, points: toCome.map(point('Forecast by')) },
    { label: 'Spent', colour: colours.first, points: told.map(point('Spent by')) },
  ].filter(({ points }) => points.length > 0);
}

/** “April 2026”, in short. */
export function monthInShort(month: string): string {
  const [year, number] = month.split('-');
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return `${names[Number(number) - 1]} ${year?.slice(2)}`;
}

/** What had been spent by a month's end, or that it is not known yet. */
export function spentInWords({ spent }: MonthOfSpend): string {
  return spent === undefined ? 'not known yet' : pounds(spent);
}

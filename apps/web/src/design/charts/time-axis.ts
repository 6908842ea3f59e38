import { extent, range } from 'd3-array';

import { evenly } from './scale.ts';

/** A place along an axis with what it is called. */
export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** Days laid out from left to right. */
export interface TimeAxis {
  /** Where a day lies, in pixels; at the end that it lies beyond, where the axis does not hold it. */
  readonly x: (day: string) => number;
  /** Below 0 for a day before the axis, above it for one after, 0 for one that it holds. */
  readonly side: (day: string) => number;
  /** Beginnings of months, or of years where these are many, as many as can be told apart. */
  readonly months: readonly Tick[];
  /** Beginnings of financial years, which are 1 April, as many as can be told apart. */
  readonly years: readonly Tick[];
}

interface Room {
  readonly left: number;
  readonly right: number;
}

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const apart = 70;
const halfALabel = 30;

/** After how many years one is named again. */
const strides = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** An axis that holds all these days, with a margin of pixels at both ends. Expects at least one day. */
export function timeAxis(days: readonly string[], { left, right }: Room, margin = 12): TimeAxis {
  const [first = '', last = ''] = extent(days);
  // A single day would have no width to lie in.
  const until = first === last ? timeOf(first) + 86_400_000 : timeOf(last);
  const scale = evenly([timeOf(first), until], [left + margin, right - margin]);
  const x = (day: string): number => Math.round(Math.min(right, Math.max(left, scale(timeOf(day)))) * 10) / 10;
  const shown = firstsOfMonths(new Date(scale.invert(left)), new Date(scale.invert(right)));
  const perMonth = (right - left - 2 * margin) / ((until - timeOf(first)) / aMonth);
  const stride = strides.find((years) => perMonth * 12 * years >= apart) ?? 1000;
  const step = [1, 2, 3, 6].find((months) => perMonth * months >= apart) ?? 12 * stride;
  return {
    x,
    side: (day) => (day < first ? -1 : day > last ? 1 : 0),
    months: shown
      .filter(({ year, month }) => (year * 12 + month) % step === 0)
      .map((one) => ({ x: x(one.day), label: monthLabel(one) }))
      .filter((tick) => tick.x >= left + halfALabel && tick.x <= right - halfALabel),
    years: shown
      .filter(({ year, month }) => month === 3 && year % stride === 0)
      .map(({ year, day }) => ({ x: x(day), label: `${year}-${String((year + 1) % 100).padStart(2, '0')}` })),
  };
}

/** Of 28 days, so that none has less room than it needs; milliseconds. */
const aMonth = 28 * 86_400_000;

interface FirstOfMonth {
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly day: string;
}

function firstsOfMonths(from: Date, to: Date): readonly FirstOfMonth[] {
  const first = from.getUTCFullYear() * 12 + from.getUTCMonth();
  const last = to.getUTCFullYear() * 12 + to.getUTCMonth();
  return range(first, last + 1)
    .map((number): FirstOfMonth => {
      const [year, month] = [Math.floor(number / 12), number % 12];
      return { year, month, day: `${year}-${String(month + 1).padStart(2, '0')}-01` };
    })
    .filter(({ day }) => timeOf(day) >= from.getTime() && timeOf(day) <= to.getTime());
}

function monthLabel({ year, month }: FirstOfMonth): string {
  return `${names[month] ?? ''} ${year}`;
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`);
}

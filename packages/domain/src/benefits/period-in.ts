import { monthNames } from '../kernel/month.ts';
import type { FiguresMapping } from './figures-source/mapping.ts';
import { countedPeriod } from './period-schema.ts';

/**
 * The month or quarter that a text names: `2026-10`, `202610`, `Oct 2026`, `10/2026`, `2026-10-01`, `2026-Q4`,
 * `Oct - Dec 2026`, `FY19 Q1`, `2026-27 Q1`. `undefined` where it names none, and of a quarter of two years where years are
 * those of the calendar.
 */
export function periodIn(text: string, quarters: Quarters = 'calendar'): string | undefined {
  const typed = text.trim().toLowerCase();
  const span = /^([a-z]+)(?:\s*[-–]\s*|\s+to\s+)([a-z]+)\s+(\d{4})$/.exec(typed);
  if (span !== null) return spanned(monthNamed(span[1]), monthNamed(span[2]), span[3] ?? '');
  const ofTwoYears = /^(\d{4})[-–/](\d{2})[\s-]*q([1-4])$/.exec(typed);
  if (ofTwoYears !== null) return quarterOfTwoYears(ofTwoYears.slice(1).map(Number), quarters);
  const quarter = /^(?:fy\s?)?(\d{2}|\d{4})[\s-]*q([1-4])$/.exec(typed);
  if (quarter !== null) {
    return quarterOf(Number(quarter[1]), Number(quarter[2]), typed.startsWith('fy') ? quarters : 'calendar');
  }
  const named = /^([a-z]+)[\s-]+(\d{4})$/.exec(typed);
  if (named !== null) return period(named[2] ?? '', monthNamed(named[1]));
  const last = /^(\d{1,2})\/(\d{4})$/.exec(typed);
  if (last !== null) return period(last[2] ?? '', Number(last[1]));
  const plain = /^(\d{4})-?(\d{2})(?:-01(?:t00:00:00)?)?$/.exec(typed);
  return plain === null ? undefined : period(plain[1] ?? '', Number(plain[2]));
}

/** The month that a word names, whole or by its first letters, three at least, from 1; 0 where it names none. */
function monthNamed(word = ''): number {
  return word.length < 3 ? 0 : monthNames.findIndex((name) => name.toLowerCase().startsWith(word)) + 1;
}

function period(year: string, month: number): string | undefined {
  return counted(`${year}-${String(month).padStart(2, '0')}`);
}

/** The period, where it is one that figures may be of. */
function counted(found: string): string | undefined {
  return countedPeriod.safeParse(found).data;
}

function spanned(first: number, last: number, year: string): string | undefined {
  if (first % 3 !== 1 || last !== first + 2) return undefined;
  return counted(`${year}-Q${(first + 2) / 3}`);
}

type Quarters = FiguresMapping['quarters'];

/** The first month of the years of which quarters are. */
const beginsIn: Readonly<Record<Quarters, number>> = { calendar: 1, fromApril: 4, fromJuly: 7, fromOctober: 10 };

/** The quarter of a year that is called by the one in which it ends, as FY19 is. */
function quarterOf(year: number, quarter: number, quarters: Quarters): string | undefined {
  const full = year < 100 ? 2000 + year : year;
  return quarterFrom(quarters === 'calendar' ? full : full - 1, quarter, quarters);
}

/** The quarter of a year that is called by the two in which it begins and ends, as 2026-27 is. */
function quarterOfTwoYears(
  [first = 0, second = 0, quarter = 0]: readonly number[],
  quarters: Quarters,
): string | undefined {
  if (quarters === 'calendar' || second !== (first + 1) % 100) return undefined;
  return quarterFrom(first, quarter, quarters);
}

/** The calendar quarter that is so many quarters into the year that begins in one. */
function quarterFrom(year: number, quarter: number, quarters: Quarters): string | undefined {
  const at = (beginsIn[quarters] - 1) / 3 + quarter - 1;
  return counted(`${year + Math.floor(at / 4)}-Q${(at % 4) + 1}`);
}

import { countedPeriod } from '../period-schema.ts';
import type { ColumnFigure, columnScales, FiguresMapping } from './mapping.ts';

/** What a cell says: nothing, a number, that there is none and why, a fault of the spreadsheet, or what cannot be read. */
export type CellSaid =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'notGiven'; readonly because: 'doesNotApply' | 'notCollected'; readonly asStated: string }
  | { readonly kind: 'fault' | 'unclear'; readonly text: string };

/** Which figure is read, and how it is written. */
export interface FigureAsWritten {
  readonly figure: ColumnFigure;
  readonly scale?: (typeof columnScales)[number] | undefined;
}

type Words = Pick<FiguresMapping, 'doesNotApply' | 'notCollected'>;

/**
 * Reads a cell. `-`, `#REF!`, `[not provided]`, blank and 0 are five things: nobody counted, a fault, nobody counted and
 * said so in these words, nothing, and a figure.
 */
export function readFigure(text: string, column: FigureAsWritten, words: Words): CellSaid {
  const typed = text.trim();
  if (typed === '') return { kind: 'blank' };
  if (/^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/i.test(typed)) return { kind: 'fault', text: typed };
  const because = saidOf(typed, words);
  if (because !== undefined) return { kind: 'notGiven', because, asStated: typed.slice(0, 200) };
  const value = numberIn(typed, column);
  return value === undefined ? { kind: 'unclear', text: typed.slice(0, 100) } : { kind: 'number', value };
}

/** Why there is no figure, where the text holds words for it. */
export function saidOf(text: string, words: Words): 'doesNotApply' | 'notCollected' | undefined {
  const typed = text.trim().toLowerCase();
  const holds = (all: readonly string[]) => all.some((one) => typed.includes(one.toLowerCase()));
  if (/^n\/?a$/.test(typed) || holds(words.doesNotApply)) return 'doesNotApply';
  if (/^[-–—]$/.test(typed) || holds(words.notCollected)) return 'notCollected';
  return undefined;
}

/** How many of the smallest unit a figure is kept in there are in one as it is written. */
function scaleOf({ figure, scale }: FigureAsWritten, isPercent: boolean): number {
  if (figure === 'abandonedShare') return scale === 'fraction' && !isPercent ? 10_000 : 100;
  // A measure says itself whether hundredths are pence, or ten-thousandths of a share.
  if (figure === 'unitCost' || figure === 'value') return 100;
  return scale === 'minutes' ? 60 : 1;
}

function numberIn(typed: string, column: FigureAsWritten): number | undefined {
  const time = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/.exec(typed);
  if (time !== null) {
    if (column.figure !== 'waitSeconds' && column.figure !== 'talkSeconds') return undefined;
    return Number(time[1] ?? 0) * 3600 + Number(time[2]) * 60 + Number(time[3]);
  }
  return scaled(typed, scaleOf(column, typed.endsWith('%')), column.figure === 'unitCost');
}

/** A decimal number times a whole one, exactly; `undefined` where the result is not whole, unless it may be rounded. */
function scaled(typed: string, scale: number, mayRound = false): number | undefined {
  const bare = typed
    .replace(/^([-−]?)£/, '$1')
    .replace(/%$/, '')
    .replaceAll(/(?<=\d)[, ](?=\d{3}(?:\D|$))/g, '');
  const found = /^([-−]?)(\d{1,12})(?:\.(\d{1,10}))?$/.exec(bare);
  if (found === null) return undefined;
  const [, minus, whole = '', fraction = ''] = found;
  const over = 10n ** BigInt(fraction.length);
  const times = BigInt(whole + fraction) * BigInt(scale);
  if (times % over !== 0n && !mayRound) return undefined;
  const value = Number((times * 2n + over) / (over * 2n));
  return minus === '' || value === 0 ? value : -value;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The month or quarter that a text names: `2026-10`, `202610`, `Oct 2026`, `10/2026`, `2026-10-01`, `2026-Q4`,
 * `Oct - Dec 2026`, `FY19 Q1`. `undefined` where it names none.
 */
export function periodIn(text: string, quarters: FiguresMapping['quarters']): string | undefined {
  const typed = text.trim().toLowerCase();
  const span = /\b([a-z]{3})[a-z]*\s*(?:-|–|to)\s*([a-z]{3})[a-z]*\s+(\d{4})$/.exec(typed);
  if (span !== null) return spanned(months.indexOf(span[1] ?? ''), months.indexOf(span[2] ?? ''), span[3] ?? '');
  const quarter = /^(?:fy\s?)?(\d{2}|\d{4})[\s-]*q([1-4])$/.exec(typed);
  if (quarter !== null) {
    return quarterOf(Number(quarter[1]), Number(quarter[2]), typed.startsWith('fy') ? quarters : 'calendar');
  }
  const named = /^([a-z]{3})[a-z]*[\s-]+(\d{4})$/.exec(typed);
  if (named !== null) return period(named[2] ?? '', months.indexOf(named[1] ?? '') + 1);
  const last = /^(\d{1,2})\/(\d{4})$/.exec(typed);
  if (last !== null) return period(last[2] ?? '', Number(last[1]));
  const plain = /^(\d{4})-?(\d{2})(?:-01(?:t00:00:00)?)?$/.exec(typed);
  return plain === null ? undefined : period(plain[1] ?? '', Number(plain[2]));
}

function period(year: string, month: number): string | undefined {
  const found = `${year}-${String(month).padStart(2, '0')}`;
  return countedPeriod.safeParse(found).success ? found : undefined;
}

function spanned(first: number, last: number, year: string): string | undefined {
  if (first < 0 || first % 3 !== 0 || last !== first + 2) return undefined;
  return `${year}-Q${first / 3 + 1}`;
}

function quarterOf(year: number, quarter: number, quarters: FiguresMapping['quarters']): string {
  const full = year < 100 ? 2000 + year : year;
  if (quarters === 'calendar') return `${full}-Q${quarter}`;
  return quarter === 1 ? `${full - 1}-Q4` : `${full}-Q${quarter - 1}`;
}

import { line } from '../../kernel/schema.ts';
import type { ColumnFigure, columnScales, FiguresMapping } from '../figures-source/mapping.ts';

/** What a cell says: nothing, a number, that there is none and why, a fault of the spreadsheet, or what cannot be read. */
export type CellSaid =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | ({ readonly kind: 'notGiven' } & NotGivenAs)
  | { readonly kind: 'fault' | 'unclear'; readonly text: string };

/** Why there is no figure, and how the file says so where that can be kept in a line. */
export interface NotGivenAs {
  readonly because: 'doesNotApply' | 'notCollected';
  readonly asStated?: string;
}

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
  if (because !== undefined) return { kind: 'notGiven', ...notGivenAs(because, typed) };
  const value = numberIn(typed, column);
  return value === undefined ? { kind: 'unclear', text: typed.slice(0, 100) } : { kind: 'number', value };
}

/** The reason with the text that gives it. */
export function notGivenAs(because: NotGivenAs['because'], text: string): NotGivenAs {
  const asStated = line.safeParse(text.replaceAll(/\s+/g, ' ').slice(0, 200));
  return asStated.success ? { because, asStated: asStated.data } : { because };
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

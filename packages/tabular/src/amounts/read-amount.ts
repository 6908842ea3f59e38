import type { CellType } from '../table/table.ts';
import { amountParts } from './amount-parts.ts';
import type { AmountParts, Currency, NotParts, Sign } from './amount-parts.ts';
import { bothReadings, readingIn } from './decimal-reading.ts';
import type { DecimalMark, DecimalReading } from './decimal-reading.ts';

/** How the amounts of a column are written. */
export interface AmountConvention {
  /** `unproven` where no cell shows it: then only what reads the same both ways is read. */
  readonly decimal: DecimalMark | 'unproven';
  /** The sign that its amounts may bear; those with another are refused. The pence are hundredths of it. */
  readonly currency: Currency;
}

export type AmountReason =
  | 'dash'
  | 'error'
  | 'scientific'
  | 'signs'
  | 'no amount'
  | 'currency'
  | 'ambiguous'
  | 'grouping'
  | 'three decimals'
  | 'too large';

/** What a cell is as an amount: understood, blank, or not read for a reason that a person can settle. */
export type AmountRead =
  | {
      readonly kind: 'amount';
      /** Whole pence, signed: a minus, brackets and `CR` (a credit: money back) are below nothing, `DR` is above. */
      readonly pence: number;
      readonly sign: Sign;
      /** Present where the cell states thousands or millions, so that its pence are no pence that anybody paid. */
      readonly roundedTo?: string;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unread'; readonly reason: AmountReason; readonly sentence: string };

const inWords = { 1: '', 1_000: 'thousand', 1_000_000: 'million', 1_000_000_000: 'billion' } as const;
const excelsNumber = /^-?\d+(?:\.\d+)?$/;

/**
 * The amount that a cell states. `£1.2m` is 120,000,000 pence and marked as rounded. More than two decimals are not read,
 * not even `1.000`, since what was meant is to be asked; nor a bare dash, which may be nothing or a nought. A number that
 * a spreadsheet holds as such has a decimal point whatever the convention.
 * @param type what a spreadsheet says of the cell
 */
export function readAmount(text: string, convention: AmountConvention, type?: CellType): AmountRead {
  if (type === 'number' && excelsNumber.test(text)) {
    return amountOf(readingIn('point', text.replace('-', '')), {
      sign: text.startsWith('-') ? 'minus' : 'none',
      times: 1,
    });
  }
  const parts = amountParts(text);
  if (parts.kind === 'blank') return { kind: 'blank' };
  if (parts.kind !== 'parts') return unread(parts.kind);
  if (parts.currency !== undefined && parts.currency !== convention.currency) return unread('currency');
  const { proves, ambiguous, ...readings } = bothReadings(parts.number);
  if (convention.decimal === 'unproven') {
    if (ambiguous) return unread('ambiguous');
    return amountOf(readings[proves ?? 'point'], parts);
  }
  return amountOf(readings[convention.decimal], parts);
}

function amountOf(
  reading: DecimalReading | undefined,
  { sign, times }: Pick<AmountParts, 'sign' | 'times'>,
): AmountRead {
  if (reading === undefined) return unread('grouping');
  const { whole, fraction } = reading;
  if (fraction.length > 2 && times === 1) return unread('three decimals');
  if (whole.length + fraction.length > 30) return unread('too large');
  const scaled = BigInt(whole + fraction) * BigInt(times) * 100n;
  const scale = 10n ** BigInt(fraction.length);
  if (scaled % scale !== 0n) return unread('three decimals');
  const pence = Number(scaled / scale);
  if (!Number.isSafeInteger(pence)) return unread('too large');
  const below = sign === 'minus' || sign === 'trailing minus' || sign === 'brackets' || sign === 'CR';
  const signed = below && pence !== 0 ? -pence : pence;
  if (times === 1) return { kind: 'amount', pence: signed, sign };
  const roundedTo = `${fraction === '' ? '1' : `0.${'1'.padStart(fraction.length, '0')}`} ${inWords[times]}`;
  return { kind: 'amount', pence: signed, sign, roundedTo };
}

const sentences: Readonly<Record<AmountReason, string>> = {
  dash: 'A bare dash may be nothing or a nought.',
  error: 'The spreadsheet could not calculate it.',
  scientific: 'It was shortened to powers of ten, and its last digits are lost.',
  signs: 'It has two signs, or brackets that do not meet.',
  'no amount': 'It is not an amount.',
  currency: 'It is in another currency than the column.',
  ambiguous: 'It can be read in thousands or with decimals, and no cell of the column shows which.',
  grouping: 'Its commas and points are not where the other amounts of the column have them.',
  'three decimals': 'It has parts of a penny.',
  'too large': 'It is larger than any payment.',
};

function unread(reason: Exclude<NotParts['kind'], 'blank'> | AmountReason): AmountRead {
  return { kind: 'unread', reason, sentence: sentences[reason] };
}

import { amountParts } from '../amounts/amount-parts.ts';
import { dateParts } from '../dates/date-parts.ts';
import { lookOf } from '../header/looks-like.ts';
import type { PlacedText } from '../placed-text.ts';
import { isCompany } from './organisation-words.ts';

/** What the cells of a column look like: shares of those that are not blank, from 0 to 1; all 0 where none is. */
export interface ColumnLooks {
  /** Cells that are not blank. */
  readonly filled: number;
  readonly dates: number;
  /** Days in digits alone: `20240305`, or the serial number of a spreadsheet. */
  readonly bareDays: number;
  /** Times of day without a day. */
  readonly times: number;
  readonly amounts: number;
  /** Amounts with a mark of decimals or thousands, or a sign of currency. */
  readonly money: number;
  /** Names with a word such as Limited. */
  readonly companies: number;
  /** The words capital and revenue, or their beginnings. */
  readonly capitalOrRevenue: number;
  /** Without any letter. */
  readonly letterless: number;
  /** Letters and digits in one word. */
  readonly codes: number;
  /** Different texts. */
  readonly different: number;
}

const capitalOrRevenue = /^(?:capital|revenue|cap|rev)\b/i;

export function looksOf(cells: readonly PlacedText[]): ColumnLooks {
  const filled = cells.filter(({ text }) => text.trim() !== '');
  const share = (test: (cell: PlacedText) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  return {
    filled: filled.length,
    dates: share(({ text, type }) => lookOf(text, type) === 'date'),
    bareDays: share(({ text }) => isBareDay(text)),
    times: share(({ text, type }) => lookOf(text, type) === 'time'),
    amounts: share(isAmount),
    money: share((cell) => isAmount(cell) && /[.,£$€]/.test(cell.text)),
    companies: share(({ text }) => isCompany(text)),
    capitalOrRevenue: share(({ text }) => capitalOrRevenue.test(text.trim()) && text.length < 30),
    letterless: share(({ text }) => !/\p{L}/u.test(text)),
    codes: share(({ text }) => /^(?=.*\d)[\p{L}\d/_.-]{3,}$/u.test(text.trim())),
    different: filled.length === 0 ? 0 : new Set(filled.map(({ text }) => text.trim())).size / filled.length,
  };
}

function isBareDay(text: string): boolean {
  const { kind } = dateParts(text).date;
  return /^\s*[\d.]+\s*$/.test(text) && (kind === 'serial' || kind === 'whole');
}

function isAmount({ text, type }: PlacedText): boolean {
  return type === 'number' || (type !== 'date' && amountParts(text).kind === 'parts');
}

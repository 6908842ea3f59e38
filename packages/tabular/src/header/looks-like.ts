import { amountParts } from '../amounts/amount-parts.ts';
import { dateParts } from '../dates/date-parts.ts';
import type { CellType } from '../table/table.ts';

/** What a cell looks like by itself, before anything is known of its column. */
export type Look = 'blank' | 'date' | 'time' | 'year' | 'number' | 'text';

/** A year alone is told apart because it heads columns as often as it fills them. */
export function lookOf(text: string, type?: CellType): Look {
  if (text.trim() === '') return 'blank';
  if (type === 'date' || type === 'time') return type;
  if (/^\s*(?:19|20)\d{2}\s*$/.test(text)) return 'year';
  // Digits alone are a number first: only their column can make them a day.
  if (/^\s*\d+\s*$/.test(text)) return 'number';
  const { date } = dateParts(text);
  if (date.kind === 'time alone') return 'time';
  if (date.kind === 'whole' || date.kind === 'pair') return 'date';
  return type === 'number' || amountParts(text).kind === 'parts' ? 'number' : 'text';
}

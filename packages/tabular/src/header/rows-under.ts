import type { Refused } from '../refused.ts';
import type { Row } from '../table/table.ts';
import { columnKey } from './column-key.ts';
import { filledOf } from './header-of.ts';
import type { Header } from './header-of.ts';
import { lookOf } from './looks-like.ts';

/** A row beneath the header, and what becomes of it. None is left out silently. */
export type RowUnder =
  | { readonly kind: 'data'; readonly row: Row }
  | { readonly kind: 'blank'; readonly row: Row }
  | {
      /** Its cells are not where those of the others are; which of them shifted cannot be known. */
      readonly kind: 'ragged';
      readonly row: Row;
      readonly sentence: string;
    }
  | {
      /** No row of the table but one about it: a total, a note of one cell, or the header once more. */
      readonly kind: 'aside';
      readonly row: Row;
      readonly what: 'total' | 'note' | 'header again';
    };

const totalWord = /^(?:grand |sub[- ]?)?totals?(?: |:|$)/i;
const totalAlone = /^(?:grand |sub[- ]?)?totals?:?$/i;

/** Every row beneath the header, told apart; ends with the refusal where there is one. */
export function* rowsUnder(rows: Iterable<Row | Refused>, header: Header): Generator<RowUnder | Refused, void, void> {
  const first = header.firstRow ?? Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (row.kind === 'refused') yield row;
    // Blank rows between a header and the first row belong to the table, as they do further down.
    else if (row.number >= first || (header.row !== undefined && row.number > header.row)) yield toldApart(row, header);
  }
}

function toldApart(row: Row, header: Header): RowUnder {
  const filled = filledOf(row);
  if (filled === 0) return { kind: 'blank', row };
  const what = asideOf(row, filled, header);
  if (what !== undefined) return { kind: 'aside', row, what };
  const sentence = raggedBecause(row, header);
  return sentence === undefined ? { kind: 'data', row } : { kind: 'ragged', row, sentence };
}

function asideOf(
  row: Row,
  filled: number,
  { columns, row: headerRow }: Header,
): 'total' | 'note' | 'header again' | undefined {
  const named = columns.filter(({ key }) => key !== '');
  const same = named.every(({ index, name }) => columnKey(row.cells[index] ?? '') === columnKey(name));
  if (headerRow !== undefined && same && named.length > 0) return 'header again';
  if (isTotal(row, filled * 2 <= columns.length)) return 'total';
  return filled === 1 && columns.length > 3 ? 'note' : undefined;
}

/**
 * A row whose first words are a total and that fills few cells, or that has the word total alone: among few cells, or
 * before nothing but numbers.
 */
function isTotal({ cells, types }: Row, isSparse: boolean): boolean {
  const looks = cells.map((text, column) => lookOf(text, types?.[column]));
  const first = looks.findIndex((look) => look !== 'blank');
  if (isSparse)
    return totalWord.test((cells[first] ?? '').trim()) || cells.some((text) => totalAlone.test(text.trim()));
  const rest = looks.slice(first + 1).filter((look) => look !== 'blank');
  return totalAlone.test((cells[first] ?? '').trim()) && rest.length > 0 && rest.every((look) => look === 'number');
}

function raggedBecause({ cells, number }: Row, { usualWidth, headerWidth }: Header): string | undefined {
  if (usualWidth === undefined) return undefined;
  if (cells.length < usualWidth) {
    return `Row ${number} has ${cells.length} cells where the others have ${usualWidth}.`;
  }
  const last = cells.findLastIndex((text) => text.trim() !== '') + 1;
  if (last <= Math.max(usualWidth, headerWidth)) return undefined;
  return `Row ${number} has ${last} cells where the others have ${usualWidth}.`;
}

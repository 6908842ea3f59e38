import type { CellAccount } from './cell-account.ts';
import type { RowsByKind, TakenKind } from './row-kinds.ts';

/** One column of a grid under reading. */
export interface Column {
  readonly index: number;
  readonly rows: RowsByKind;
  readonly account: CellAccount;
}

/** The text of the column's cell in the row of that kind; empty where the file has no such row. */
export function text({ index, rows, account }: Column, kind: TakenKind): string {
  const row = rows.get(kind);
  return row === undefined ? '' : account.text(row, index);
}

/** @param doubt what is to be said of it all the same */
export function taken({ index, rows, account }: Column, kind: TakenKind, doubt?: string): void {
  const row = rows.get(kind);
  if (row !== undefined) account.taken(row, index, doubt);
}

export function unread({ index, rows, account }: Column, kind: TakenKind, reason: string): void {
  const row = rows.get(kind);
  if (row !== undefined) account.unread(row, index, reason);
}

import { partOf } from './before.ts';
import type { Before } from './before.ts';

/** A row of a table with what it was at the date compared with. */
export type WithThen<Row> = Row & { readonly was: Before<Row> };

/** Each row with the one of the same key at the date compared with. */
export function rowsThen<Row extends object>(
  rows: readonly Row[],
  were: Before<readonly Row[]>,
  keyOf: (row: Row) => string,
): readonly WithThen<Row>[] {
  const then = partOf(were, (all) => new Map(all.map((one) => [keyOf(one), one])));
  return rows.map((row) => ({ ...row, was: partOf(then, (all) => all.get(keyOf(row))) }));
}

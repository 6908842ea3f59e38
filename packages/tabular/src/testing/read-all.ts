import { gather } from '../table/gather.ts';
import type { TableLimits } from '../table/limits.ts';
import { readTable } from '../table/read-table.ts';
import type { Row, Table } from '../table/table.ts';

/** The rows of the first sheet; fails where there is a refusal. */
export function allRows(bytes: Uint8Array, limits?: TableLimits): readonly Row[] {
  const found = gather(tableIn(bytes, limits).sheets[0]?.rows() ?? []);
  if (found.kind === 'refused') throw new Error(found.sentence);
  return found.rows;
}

/** The table; fails where there is a refusal. */
export function tableIn(bytes: Uint8Array, limits?: TableLimits): Table {
  const table = readTable(bytes, limits);
  if (table.kind === 'refused') throw new Error(table.sentence);
  return table;
}

/** Why a file is not read, by its table or by its first sheet; fails where it is. */
export function refusalOf(bytes: Uint8Array, limits?: TableLimits): string {
  const table = readTable(bytes, limits);
  if (table.kind === 'refused') return table.sentence;
  const found = gather(table.sheets[0]?.rows() ?? []);
  if (found.kind === 'refused') return found.sentence;
  throw new Error('The file is read.');
}

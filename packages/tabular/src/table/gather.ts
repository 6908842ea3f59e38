import type { Refused } from '../refused.ts';
import type { Row } from './table.ts';

/** Rows held at once. */
export interface Gathered {
  readonly kind: 'rows';
  readonly rows: readonly Row[];
}

/**
 * The first rows with any text, at once, for what looks at a sample; or the refusal met on the way.
 * @param most how many; all of them where it is absent
 */
export function gather(rows: Iterable<Row | Refused>, most = Number.POSITIVE_INFINITY): Gathered | Refused {
  const found: Row[] = [];
  for (const row of rows) {
    if (row.kind === 'refused') return row;
    if (row.cells.some((text) => text.trim() !== '')) found.push(row);
    if (found.length >= most) break;
  }
  return { kind: 'rows', rows: found };
}

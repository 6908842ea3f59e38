import { createContext } from 'react';

import type { Names } from './position-row.ts';

/** Which rows of a table are explained, and what explains one or leaves off doing so. */
export interface OpenedRows {
  /** What the ids of the explanations begin with. */
  readonly id: string;
  /** Of the table. */
  readonly caption: string;
  readonly names: Names;
  readonly opened: ReadonlySet<string>;
  readonly turn: (key: string) => void;
}

/** Set by the table around its rows. */
export const OpenedRowsContext = createContext<OpenedRows | undefined>(undefined);

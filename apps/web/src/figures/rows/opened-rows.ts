import type { Figure } from '@minutebook/domain';
import { createContext } from 'react';

import type { Before } from '../before.ts';

/** A figure of a row, with what it was at the date compared with. */
export interface FigureOfRow {
  readonly figure: Figure | undefined;
  readonly was: Before<Figure>;
}

/** Which rows of a table are explained, and what explains one or leaves off doing so. */
export interface OpenedRows {
  /** What the ids of the explanations begin with. */
  readonly id: string;
  /** Of the table. */
  readonly caption: string;
  /** Columns of the table, across which an explanation stands. */
  readonly span: number;
  readonly opened: ReadonlySet<string>;
  readonly turn: (key: string) => void;
}

/** Set by the table around its rows. */
export const OpenedRowsContext = createContext<OpenedRows | undefined>(undefined);

import type { Moment } from '@minutebook/ledger';
import type { ReactNode } from 'react';

/** An amount of money for a spreadsheet: whole and signed. */
export interface PenceCell {
  readonly pence: number;
}

/** A day for a spreadsheet: `2026-09-16`. */
export interface DayCell {
  readonly day: string;
}

/** What an entry stated: a spreadsheet gets the day, and its row rests on the entry. */
interface StatedDay {
  readonly on: string;
  readonly n: number;
}

/** A figure: a spreadsheet gets its value in its unit, and its row rests on the entries behind its terms. */
interface ExplainedFigure {
  readonly value: number;
  readonly unit: string;
  readonly terms: readonly { readonly entries: readonly number[] }[];
}

/** What a spreadsheet gets in a cell; nothing where there is none. */
export type CellValue = string | number | undefined | PenceCell | DayCell | StatedDay | ExplainedFigure;

/** The page on which a table stands, for values that are no part of their row. */
export interface OnPage {
  readonly ledger: Moment;
  /** The day the page speaks of. */
  readonly day: string;
}

/** What a spreadsheet gets of a column for one row. */
export type ValueOf<Row> = (row: Row, page: OnPage) => CellValue;

/** A column that only what is taken away has: what a cell shows beside its value. It is left out where it is empty. */
interface FurtherColumn<Row> {
  readonly heading: string;
  readonly value: ValueOf<Row>;
}

interface AnyColumn<Row> {
  readonly heading: string;
  /** Aligned right, in tabular figures. */
  readonly numeric?: boolean;
  /** Left out on a narrow screen: what the page of the row's thing says as well. */
  readonly whereRoom?: boolean;
  /** Widens the column as the one that names the row, and makes its cell the row's header. */
  readonly names?: boolean;
  readonly further?: readonly FurtherColumn<Row>[];
  /** Numbers of entries the row rests on, where the column's value does not say so itself. */
  readonly entries?: (row: Row) => readonly (number | undefined)[];
}

/** Its cells are plain text, which a spreadsheet gets as well. */
interface PlainColumn<Row> extends AnyColumn<Row> {
  readonly cell: (row: Row) => string | number | undefined;
  readonly value?: ValueOf<Row> | 'entries';
  readonly screenOnly?: false;
}

interface ShownColumn<Row> extends AnyColumn<Row> {
  readonly cell: (row: Row) => ReactNode;
  /** `entries` where it shows the row's entries: a spreadsheet gets their numbers in a column of their own. */
  readonly value: ValueOf<Row> | 'entries';
  readonly screenOnly?: false;
}

/** Left out on paper and in spreadsheets, where nothing can be pressed. */
interface PressedColumn<Row> extends AnyColumn<Row> {
  readonly cell: (row: Row) => ReactNode;
  readonly value?: never;
  readonly screenOnly: true;
}

/**
 * One column: `cell` gives what a row shows in it, `value` what a spreadsheet gets. Where a cell is more than plain text
 * and the column states no value, it does not compile, so that every table can be taken away.
 */
export type Column<Row> = PlainColumn<Row> | ShownColumn<Row> | PressedColumn<Row>;

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
export interface ExplainedFigure {
  readonly value: number;
  readonly unit: string;
  readonly terms: readonly { readonly entries: readonly number[] }[];
}

/** What is no figure: a spreadsheet gets it as it stands, and nothing where there is none. */
type PlainValue = string | number | undefined | PenceCell | DayCell | StatedDay;

/** What a spreadsheet gets in a cell; nothing where there is none. */
export type CellValue = PlainValue | ExplainedFigure;

/** The page on which a table stands, for values that are no part of their row. */
export interface OnPage {
  readonly ledger: Moment;
  /** The day the page speaks of. */
  readonly day: string;
}

/** What a spreadsheet gets of a column for one row. */
export type ValueOf<Row, Value extends CellValue = CellValue> = (row: Row, page: OnPage) => Value;

/** What the cells of a column said at the date that the page is compared with. */
export interface ThenOf<Row> {
  /** That of a row: `none` where there was none then, absent where nothing is compared. */
  readonly of: (row: Row) => CellValue;
  /** Says the date in the caption, once for all cells. */
  readonly said: ReactNode;
}

/** Why no figure of a column can have been another at the date that the page is compared with. */
export interface CannotDiffer {
  readonly cannotDiffer: string;
}

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

/** Its cells show a figure each, so that it says what that was as well: a spreadsheet gets it in a column of its own. */
interface FigureColumn<Row> extends AnyColumn<Row> {
  readonly cell: (row: Row) => ReactNode;
  readonly value: ValueOf<Row, ExplainedFigure | undefined>;
  readonly was: ThenOf<Row> | CannotDiffer;
  readonly screenOnly?: false;
}

/** Its cells are plain text, which a spreadsheet gets as well. */
interface PlainColumn<Row> extends AnyColumn<Row> {
  readonly cell: (row: Row) => string | number | undefined;
  readonly value?: ValueOf<Row, PlainValue> | 'entries';
  readonly was?: never;
  readonly screenOnly?: false;
}

interface ShownColumn<Row> extends AnyColumn<Row> {
  readonly cell: (row: Row) => ReactNode;
  /** `entries` where it shows the row's entries: a spreadsheet gets their numbers in a column of their own. */
  readonly value: ValueOf<Row, PlainValue> | 'entries';
  /** Where its cells say what they said then as well. */
  readonly was?: ThenOf<Row>;
  readonly screenOnly?: false;
}

/** Left out on paper and in spreadsheets, where nothing can be pressed. */
interface PressedColumn<Row> extends AnyColumn<Row> {
  readonly cell: (row: Row) => ReactNode;
  readonly value?: never;
  readonly was?: never;
  readonly screenOnly: true;
}

/**
 * One column: `cell` gives what a row shows in it, `value` what a spreadsheet gets. Where a cell is more than plain text
 * and the column states no value, it does not compile, so that every table can be taken away; nor where the value is a
 * figure and the column does not say what that was, so that no table forgets the date that it is compared with.
 */
export type Column<Row> = FigureColumn<Row> | PlainColumn<Row> | ShownColumn<Row> | PressedColumn<Row>;

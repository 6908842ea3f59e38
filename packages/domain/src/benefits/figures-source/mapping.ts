import { z } from 'zod';

import { id, line } from '../../kernel/schema.ts';
import { tier } from '../../programme/programme/events.ts';
import { countedPeriod } from '../period-schema.ts';

/** What a column of a table may hold of the thing that its row is about, besides figures. */
export const columnWords = [
  'service',
  'title',
  'department',
  'benefit',
  'figure',
  'period',
  'channel',
  'definition',
  'preliminary',
] as const;

/**
 * What figures a column may hold. `total` is the contacts of all channels together; `value`, `numerator` and `denominator`
 * are of the measure of a benefit; `unitCost` is what a contact costs from the period on.
 */
export const columnFigures = [
  'contacts',
  'total',
  'unitCost',
  'offered',
  'answered',
  'abandoned',
  'abandonedShare',
  'waitSeconds',
  'talkSeconds',
  'respondents',
  'satisfied',
  'value',
  'numerator',
  'denominator',
] as const;
export type ColumnFigure = (typeof columnFigures)[number];

/** How a column writes its figures, where a number alone does not tell: `0.27` or `27%`; minutes, or seconds. */
export const columnScales = ['fraction', 'minutes'] as const;

/**
 * What a column means. A figure is of the period and channel of its column where it names them, as in a table with a column
 * a period, and else of those of its row.
 */
export const columnMeaning = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), column: z.string(), words: z.enum(columnWords) }),
  z.strictObject({
    kind: z.literal('figure'),
    column: z.string(),
    /** `ofTheRow` where the words of the row say which figure it is. */
    figure: z.enum([...columnFigures, 'ofTheRow']),
    period: countedPeriod.optional(),
    channelId: id.optional(),
    scale: z.enum(columnScales).optional(),
  }),
]);
export type ColumnMeaning = z.infer<typeof columnMeaning>;

/** How a table of contacts, calls, satisfaction or measurements is read, as somebody confirmed it. */
export const figuresMapping = z.strictObject({
  /** Columns that are not named are not read. */
  columns: z.array(columnMeaning).max(1000),
  /** The service of every row, where no column names it. */
  service: line.optional(),
  /** Figures by the words of the file, in lower case, where rows name them. Rows of other words are not read. */
  figures: z.record(z.string(), z.enum(columnFigures)),
  /** Channels by the words of the file, in lower case. */
  channels: z.record(z.string(), id),
  /** The channel of what a total is more than the channels that are told apart. */
  restChannelId: id.optional(),
  /** The department of services that are not registered yet, by the words of the file; `''` is that of all others. */
  departments: z.record(z.string(), id),
  tier,
  /** Whether quarters such as `FY19 Q1` begin in October, as in the United States, or are of the calendar. */
  quarters: z.enum(['calendar', 'fromOctober']),
  basis: z.enum(['measured', 'estimated']),
  /**
   * Whether the table states all that is known of the rows and periods that it has, so that a figure which it leaves blank
   * and that was recorded is withdrawn. Else a blank is nothing.
   */
  whole: z.boolean(),
  /** Words that say that the question does not arise, and words that say that nobody counted. */
  doesNotApply: z.array(z.string().min(1)).max(20),
  notCollected: z.array(z.string().min(1)).max(20),
});
export type FiguresMapping = z.infer<typeof figuresMapping>;

/** A row of a table: its cells as they stand, beside the columns. */
export interface FileRow {
  /** As a spreadsheet counts its rows, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A table of a file, without its header. */
export interface FileTable {
  readonly columns: readonly { readonly column: string; readonly index: number }[];
  readonly rows: readonly FileRow[];
}

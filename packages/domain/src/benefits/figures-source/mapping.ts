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
  z.strictObject({ kind: z.literal('words'), column: line, words: z.enum(columnWords) }),
  z.strictObject({
    kind: z.literal('figure'),
    column: line,
    /** `ofTheRow` where the words of the row say which figure it is. */
    figure: z.enum([...columnFigures, 'ofTheRow']),
    period: countedPeriod.optional(),
    channelId: id.optional(),
    scale: z.enum(columnScales).optional(),
  }),
]);
export type ColumnMeaning = z.infer<typeof columnMeaning>;

/** Words as a file has them; none where it has none. */
const fileWords = z.string().max(200);

/** How a table of contacts, calls, satisfaction or measurements is read, as somebody confirmed it. */
export const figuresMapping = z.strictObject({
  /** Columns that are not named are not read. */
  columns: z.array(columnMeaning).max(1000),
  /** The service of every row, where no column names it. */
  service: line.optional(),
  /** Figures by the words of the file, in lower case, where rows name them. Rows of other words are not read. */
  figures: z.record(fileWords, z.enum(columnFigures)),
  /** Channels by the words of the file, in lower case. */
  channels: z.record(fileWords, id),
  /** The channel of what a total is more than the channels that are told apart. */
  restChannelId: id.optional(),
  /** The department of services that are not registered yet, by the words of the file; `''` is that of all others. */
  departments: z.record(fileWords, id),
  tier,
  /** In which month the year of quarters such as `FY19 Q1` or `2026-27 Q1` begins, or that they are of the calendar. */
  quarters: z.enum(['calendar', 'fromApril', 'fromJuly', 'fromOctober']),
  basis: z.enum(['measured', 'estimated']),
  /**
   * Whether the table states all that is known of the rows and periods that it has, so that a figure which it leaves blank
   * and that was recorded is withdrawn. Else a blank is nothing.
   */
  whole: z.boolean(),
  /** Words that say that the question does not arise, and words that say that nobody counted. */
  doesNotApply: z.array(line).max(20),
  notCollected: z.array(line).max(20),
});
export type FiguresMapping = z.infer<typeof figuresMapping>;

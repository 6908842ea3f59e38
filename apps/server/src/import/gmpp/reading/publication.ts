import type { Confidence, Source } from '@minutebook/domain';
import type { Delimiter } from '@minutebook/tabular';

import type { Encoding } from './decode.ts';
import type { PublishedDay, PublishedRating } from './read-cells.ts';

/** The series that every edition belongs to: what lists a project and later leaves it out. */
export const series = 'Government Major Projects Portfolio';

/** Which edition a file is; neither day is in the file itself. */
export interface Edition {
  /** The day its figures were true. */
  readonly asAt: string;
  /** The day it became public. */
  readonly publishedOn: string;
}

/** One project as an edition publishes it. */
export interface PublishedProject {
  /** Column in the file, from 1; the labels are in column 1. */
  readonly column: number;
  /** The whole identifier, with the quarter it was registered in; editions before 2020 have none. */
  readonly reference: string | undefined;
  readonly title: string;
  readonly department: string;
  /** Absent when blank, exempt or too long. */
  readonly description: string | undefined;
  /** By the authority; or that nobody gives one. */
  readonly rating: PublishedRating;
  /** By the project's senior responsible owner, who rates beside the authority or in its place. */
  readonly sponsorRating: Confidence | undefined;
  readonly commentary: string | undefined;
  readonly start: PublishedDay;
  readonly end: PublishedDay;
}

/** Where a cell is, as a spreadsheet counts, and whose it is. */
export interface CellPlace {
  /** Row from 1. */
  readonly row: number;
  readonly rowLabel: string;
  /** Column from 1, and its letters. */
  readonly column: number;
  readonly letters: string;
  /** The project that the column names, if it names one. */
  readonly project: string | undefined;
}

/** A cell with something to be said about it, and its whole text. */
export interface CellRemark extends CellPlace {
  readonly text: string;
  readonly reason: string;
}

/** A known row that is not recorded, once for all of its cells. */
export interface NotTakenRow {
  readonly row: number;
  readonly rowLabel: string;
  readonly cells: number;
  readonly reason: string;
}

/** What became of every cell of the file: the parts add up to `all`. */
export interface CellTally {
  readonly all: number;
  readonly labels: number;
  readonly taken: number;
  readonly unread: number;
  readonly notTaken: number;
  readonly blank: number;
}

/** A column that holds a project which could not be taken; it is not gone from the publication. */
export interface UntakenColumn {
  readonly column: number;
  readonly title: string | undefined;
  readonly reference: string | undefined;
}

/** One edition as read, with every cell accounted for. */
export interface Publication extends Edition {
  readonly source: Source;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly projects: readonly PublishedProject[];
  readonly untaken: readonly UntakenColumn[];
  readonly unread: readonly CellRemark[];
  /** Cells that were taken with a doubt, such as a character that could not be read. */
  readonly remarks: readonly CellRemark[];
  readonly notTaken: readonly NotTakenRow[];
  /** Rows that hold a sentence and no cells, and what else should be known of the file. */
  readonly notes: readonly string[];
  readonly tally: CellTally;
}

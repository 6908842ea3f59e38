import { entriesInOrder } from '@minutebook/domain';
import type { Stated } from '@minutebook/domain';

import type { Drawing } from '../../design/charts/drawing.ts';

/** Words of a paper, with the entries that they rest on; none where they say nothing of the ledger. */
export interface Said {
  readonly words: string;
  readonly entries: readonly number[];
}

export interface PaperColumn {
  readonly heading: string;
  /** Aligned right. */
  readonly numeric?: true;
}

/** A row of a table; its first cell names it. */
export interface PaperRow {
  readonly cells: readonly string[];
  readonly entries: readonly number[];
}

export interface PaperTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
}

export interface PaperPicture {
  readonly kind: 'picture';
  /** What the picture shows, as a sentence. */
  readonly finding: string;
  /** What is measured, where, and over what time. */
  readonly measure: string;
  /** Where the paper holds the same in words: “The table below holds the same.” */
  readonly elsewhere: string;
  readonly draw: (width: number) => Drawing;
}

/** A paragraph of the paper’s own. */
interface PaperText {
  readonly kind: 'text';
  readonly said: Said;
}

/** What somebody wrote, exactly as it was presented. */
interface PaperQuote {
  readonly kind: 'quote';
  readonly said: Said;
}

interface PaperHeading {
  readonly kind: 'heading';
  readonly words: string;
}

interface PaperList {
  readonly kind: 'list';
  /** Whether members cite its items by their numbers. */
  readonly ordered: boolean;
  readonly items: readonly Said[];
}

/** One part of a section. What a renderer does not know does not compile there. */
export type Part = PaperText | PaperQuote | PaperHeading | PaperList | PaperTable | PaperPicture;

export interface PaperSection {
  readonly heading: string;
  readonly parts: readonly Part[];
}

/** Where the ledger stood when the paper was made. */
export interface PaperPosition {
  /** Number of the last entry. */
  readonly n: number;
  /** The instant at which it was recorded. */
  readonly recordedAt: string;
  /** The day by which what is late or due is judged. */
  readonly day: string;
  /** As effective on this day, where the paper leaves out what had not happened by then. */
  readonly effectiveOn: string | undefined;
}

/** A paper as data: what the page shows and prints, and what the Word file holds. */
export interface Paper {
  /** “Committee paper”. */
  readonly kind: string;
  readonly title: string;
  /** Programme and council. */
  readonly of: string;
  /** What stands in the table before any text. */
  readonly facts: readonly { readonly label: string; readonly said: Said }[];
  readonly sections: readonly PaperSection[];
  readonly position: PaperPosition;
}

/** A text in a few words, resting on these entries. Absent ones are left out. */
export function said(words: string, ...entries: readonly (number | undefined)[]): Said {
  return { words, entries: entriesInOrder(entries.filter((one) => one !== undefined)) };
}

export function text(words: string, ...entries: readonly (number | undefined)[]): Part {
  return { kind: 'text', said: said(words, ...entries) };
}

export function heading(words: string): Part {
  return { kind: 'heading', words };
}

/** A text as its authors presented it, from the entry that states it. */
export function quote({ value, n }: Pick<Stated<string>, 'value' | 'n'>): Part {
  return { kind: 'quote', said: said(value, n) };
}

export function list(items: readonly Said[], ordered = false): readonly Part[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered, items }];
}

/** A table; none where it would have no row. */
export function table(
  caption: string,
  columns: readonly PaperColumn[],
  rows: readonly PaperRow[],
): readonly PaperTable[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows }];
}

export function row(cells: readonly string[], ...entries: readonly (number | undefined)[]): PaperRow {
  return { cells, entries: said('', ...entries).entries };
}

/** A column of amounts or numbers. */
export function amounts(of: string): PaperColumn {
  return { heading: of, numeric: true };
}

export function named(of: string): PaperColumn {
  return { heading: of };
}

/** What a picture shows, for whoever does not see it. */
export function altText({ finding, measure, elsewhere }: PaperPicture): string {
  return `${finding} ${measure} ${elsewhere}`;
}

/** Every entry that a paper cites, each once, in ledger order. */
export function entriesCited({ facts, sections }: Paper): readonly number[] {
  const ofParts = sections.flatMap(({ parts }) => parts.flatMap(entriesOfPart));
  return entriesInOrder([...facts.flatMap((fact) => fact.said.entries), ...ofParts]);
}

function entriesOfPart(part: Part): readonly number[] {
  switch (part.kind) {
    case 'text':
    case 'quote':
      return part.said.entries;
    case 'list':
      return part.items.flatMap(({ entries }) => entries);
    case 'table':
      return part.rows.flatMap(({ entries }) => entries);
    case 'heading':
    case 'picture':
      return [];
  }
}

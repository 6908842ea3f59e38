import type { Actor, FileAct, FiguresPlan, RowRefused } from '@minutebook/domain';

import type { RefusedImport } from './imports.ts';
import type { FilePiece } from './spend-imports.ts';

/** A sheet of a file with figures, cell by cell: what it means is for whoever sent it to say. */
export interface FiguresTable {
  readonly kind: 'read';
  readonly fileId: string;
  readonly document: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly digest: string;
  /** By which a mapping that was kept is found again; absent without a header. */
  readonly signature?: string;
  readonly sheets: readonly string[];
  readonly sheet: number;
  /** Whether some of it was saved in another encoding than the rest. */
  readonly damaged: boolean;
  readonly columns: readonly { readonly column: string; readonly name: string; readonly index: number }[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  /** Rows that are no rows of the table, such as a total, and why. */
  readonly asides: readonly { readonly row: number; readonly sentence: string }[];
}

/** The file, the source that it is of, which says what its columns mean, and where its figures come from. */
export interface WantedFigures {
  readonly fileId: string;
  readonly sourceId: string;
  /** As every entry keeps it. */
  readonly sourceLine: string;
}

/** What a file would record, found before anything is: how much of what, and the first of each. */
export interface PlannedFigures extends Pick<FiguresPlan, 'unchanged' | 'follow'> {
  readonly kind: 'planned';
  readonly acts: {
    readonly count: number;
    readonly byKind: readonly { readonly does: FileAct['does']; readonly count: number }[];
    readonly first: readonly FileAct[];
  };
  readonly refused: {
    readonly count: number;
    readonly first: readonly RowRefused[];
  };
}

/** All that a file would record, and every row that is refused. */
export interface ListedFigures extends FiguresPlan {
  readonly kind: 'listed';
}

/** Something that the ledger refused after it was planned, such as what somebody else recorded meanwhile. */
export interface FigureNotRecorded extends Pick<FileAct, 'title' | 'period'> {
  readonly sentence: string;
}

/** How far a recording has come. */
export interface FiguresProgress {
  readonly state: 'running' | 'stopped' | 'done' | 'failed';
  readonly sourceId: string;
  readonly title: string;
  readonly document: string;
  /** Changes that are done with, of so many. Updates in the file come on top once what they update is recorded. */
  readonly done: number;
  readonly of: number;
  /** Entries that are durable. */
  readonly recorded: number;
  /** The first of those that were not, and how many there are. */
  readonly notRecorded: { readonly count: number; readonly first: readonly FigureNotRecorded[] };
  /** Numbers of the first of the entries. */
  readonly entries: readonly number[];
  /** What of the file was refused when it was planned, so that nothing was tried of it. */
  readonly refused: PlannedFigures['refused'];
  /** Why it failed. */
  readonly sentence?: string;
}

export interface StartedFigures {
  readonly kind: 'started';
  readonly importId: string;
}

/** Imports of figures: a file is sent, read and planned; recorded when somebody says so, stopped and gone on with. */
export interface FigureImports {
  /** Takes a piece; a file is only ever seen by who sent it. */
  take(piece: FilePiece, personId: string): RefusedImport | undefined;
  read(fileId: string, document: string, sheet: number, personId: string): Promise<FiguresTable | RefusedImport>;
  plan(wanted: WantedFigures, personId: string): Promise<PlannedFigures | RefusedImport>;
  list(wanted: WantedFigures, personId: string): Promise<ListedFigures | RefusedImport>;
  /** Begins to record; it goes on when nobody watches. */
  start(wanted: WantedFigures, actor: Actor): Promise<StartedFigures | RefusedImport>;
  /** Stops after the entries under way. False where no such import goes on. */
  stop(importId: string): boolean;
  /** Goes on with an import whose file is still held, under the same id. */
  resume(importId: string, actor: Actor): Promise<StartedFigures | RefusedImport>;
  /** Progress now and whenever it changes; ends when the import has. */
  watch(importId: string, signal: AbortSignal): AsyncIterable<FiguresProgress>;
}

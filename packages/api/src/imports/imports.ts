import type { Actor } from '@minutebook/domain';

/** A cell or row of a published file that was not taken as it stands, and why. */
export interface NotTaken {
  /** Row from 1, as in the file. */
  readonly row: number;
  /** Column in letters, as a spreadsheet shows it; absent for a whole row. */
  readonly column: string | undefined;
  readonly label: string;
  readonly text: string;
  readonly reason: string;
}

/** What a published file would record, found before anything is. */
export interface ImportReport {
  readonly document: string;
  readonly licence: string;
  /** How many projects the file lists. */
  readonly projects: number;
  /** What became of every cell; the parts add up to `all`. */
  readonly cells: {
    readonly all: number;
    readonly labels: number;
    readonly taken: number;
    readonly unread: number;
    readonly notTaken: number;
    readonly blank: number;
  };
  /** How many commands of each type it would send. */
  readonly toRecord: readonly { readonly type: string; readonly count: number }[];
  /** What changed since the last edition, a sentence each, by kind; no empty kinds. */
  readonly changes: readonly { readonly what: string; readonly sentences: readonly string[] }[];
  readonly notTaken: readonly NotTaken[];
  readonly notes: readonly string[];
}

/** How far an import has come. */
export interface ImportProgress {
  readonly state: 'checked' | 'running' | 'done' | 'failed';
  /** Commands that are recorded, of so many. */
  readonly done: number;
  readonly of: number;
  /** Why it failed, and what was recorded before. */
  readonly sentence?: string;
}

export interface CheckedImport {
  readonly kind: 'checked';
  readonly importId: string;
  readonly report: ImportReport;
  readonly commands: number;
}

/** The file cannot be imported; nothing was recorded. */
export interface RefusedImport {
  readonly kind: 'refused';
  readonly sentence: string;
}

/** Imports of published files: checked first, recorded when somebody says so, followed by whoever likes. */
export interface Imports {
  check(bytes: Uint8Array, asAt: string, publishedOn: string): CheckedImport | RefusedImport;
  /** Begins to record a checked import; goes on when nobody watches. False when there is no such import. */
  start(importId: string, actor: Actor): boolean;
  /** Progress now and whenever it changes; ends when the import has. */
  watch(importId: string, signal: AbortSignal): AsyncIterable<ImportProgress>;
}

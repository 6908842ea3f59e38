import type { Actor } from '@minutebook/domain';

import type { RefusedImport } from './imports.ts';
import type { RowHeld, RowNotTaken, SpendPlan, SpendProgress } from './spend-plan.ts';
import type { SurveyAnswer, WantedImport } from './spend-survey.ts';

/** A piece of a file, sent in order. */
export interface FilePiece {
  readonly fileId: string;
  /** Where it begins; 0 begins the file anew. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** Every row that is not recorded. */
export interface RowsLeftOut {
  readonly kind: 'listed';
  readonly held: readonly RowHeld[];
  readonly notTaken: readonly RowNotTaken[];
}

export interface StartedImport {
  readonly kind: 'started';
  readonly batchId: string;
}

/** Imports of spend: a file is sent, surveyed and planned; recorded when somebody says so, stopped and gone on with. */
export interface SpendImports {
  /** Takes a piece; a file is only ever seen by who sent it. */
  take(piece: FilePiece, personId: string): RefusedImport | undefined;
  survey(fileId: string, document: string, sheet: number, personId: string): Promise<SurveyAnswer>;
  plan(wanted: WantedImport, personId: string): Promise<SpendPlan | RefusedImport>;
  list(wanted: WantedImport, personId: string): Promise<RowsLeftOut | RefusedImport>;
  /** Begins to record, or goes on with what was stopped; it goes on when nobody watches. */
  start(wanted: WantedImport & { readonly title: string }, actor: Actor): Promise<StartedImport | RefusedImport>;
  /** Stops after the payments under way. False where no such import goes on. */
  stop(batchId: string): boolean;
  /** Goes on with an import whose file is still held. */
  resume(batchId: string, actor: Actor): Promise<StartedImport | RefusedImport>;
  /** Progress now and whenever it changes; ends when the import has. */
  watch(batchId: string, signal: AbortSignal): AsyncIterable<SpendProgress>;
}

import type { ImportChoices, SpendMapping } from '@minutebook/domain';

import type { RefusedImport } from './imports.ts';

type Role = SpendMapping['columns'][number]['role'];

/** A cell that decided how a column is read. */
export interface CellProof {
  /** Row from 1, as a spreadsheet counts them. */
  readonly row: number;
  readonly text: string;
}

/** What the cells of a column say of the order of day and month. */
export type DaysFound =
  | {
      readonly kind: 'decided';
      readonly order: SpendMapping['days'];
      /** Absent where all of them read the same both ways. */
      readonly proof?: CellProof;
      /** One that a spreadsheet made a date of beside others that stayed text: day and month may have been turned around. */
      readonly converted?: CellProof;
    }
  | { readonly kind: 'undecided'; readonly example: CellProof }
  | { readonly kind: 'refused'; readonly sentence: string };

/** What the cells of a column say of how its amounts are written. */
export type AmountsFound =
  | {
      readonly kind: 'decided';
      readonly decimal: SpendMapping['amounts']['decimal'];
      readonly currency: SpendMapping['amounts']['currency'];
      readonly proof?: CellProof;
      readonly currencyProof?: CellProof;
      /** How many are written below zero, and how many in brackets. */
      readonly minus: number;
      readonly brackets: number;
    }
  | { readonly kind: 'undecided'; readonly example: CellProof; readonly currency: SpendMapping['amounts']['currency'] }
  | { readonly kind: 'refused'; readonly sentence: string };

/** A column of a file, what it is proposed to be and why. */
export interface SurveyedColumn {
  /** What a mapping knows it by. */
  readonly column: string;
  readonly letters: string;
  /** Empty where it has none. */
  readonly name: string;
  /** Absent where nothing is proposed, or nothing that an import reads. */
  readonly role?: Role;
  readonly sureness: 'sure' | 'likely' | 'guess';
  readonly why: string;
  /** The first three different cells that are not blank. */
  readonly samples: readonly string[];
  /** How many of its cells look like the name of an individual, of so many. */
  readonly persons: { readonly extent: 'mostly' | 'some' | 'none'; readonly cells: number; readonly of: number };
  readonly days?: DaysFound;
  readonly amounts?: AmountsFound;
}

/** A file as it was found, before anything is decided. */
export interface SpendSurvey {
  readonly kind: 'surveyed';
  readonly fileId: string;
  /** The name it was given by who sent it. */
  readonly document: string;
  readonly digest: string;
  /** Names of its sheets; one empty name for a text file. */
  readonly sheets: readonly string[];
  /** Which of them was read, from 0. */
  readonly sheet: number;
  readonly encoding?: string;
  /** Whether some of it was saved in another encoding than the rest. */
  readonly damaged: boolean;
  /** The row of its header; absent where it has none. */
  readonly headerRow?: number;
  /** By which a mapping is recognised; absent without a header. */
  readonly signature?: string;
  /** Rows beneath the header that hold something. */
  readonly rows: number;
  readonly columns: readonly SurveyedColumn[];
}

/** The file, the export it is one of, and what was decided of it. */
export interface WantedImport {
  readonly fileId: string;
  readonly sourceId: string;
  readonly choices: ImportChoices;
}

export type SurveyAnswer = SpendSurvey | RefusedImport;

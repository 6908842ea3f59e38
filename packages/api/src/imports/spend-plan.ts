import type { notTakenReasons, Payee } from '@minutebook/domain';

export type NotTakenReason = (typeof notTakenReasons)[number];

/** Rows counted and added up: pence, signed. */
export interface RowSum {
  readonly rows: number;
  readonly amount: number;
}

/** A row that is not recorded, and why. */
export interface RowNotTaken {
  readonly row: number;
  readonly reason: NotTakenReason;
  readonly sentence: string;
  /** Absent where the row has none that can be read. */
  readonly day?: string;
  readonly amount?: number;
  /** As the file has it. */
  readonly supplier: string;
}

/** A row that would be recorded, and as what. */
export interface RowToRecord {
  readonly row: number;
  readonly day: string;
  readonly amount: number;
  readonly payee: Payee;
  readonly budgetId: string;
  readonly year: string;
  /** Absent for what nobody has said the purpose of. */
  readonly allocationId?: string;
}

/** A row that the ledger holds already, or did until the payment was withdrawn by itself. */
export interface RowHeld {
  readonly row: number;
  /** Number of the entry that holds it. */
  readonly n: number;
  /** What was done to that entry since, which stands; absent where it reads as the row does. */
  readonly since?: 'corrected' | 'withdrawn';
  readonly day: string;
  readonly amount: number;
  readonly supplier: string;
}

/** What would be recorded of one allocation in one year. */
export interface ByAllocation extends RowSum {
  readonly budgetId: string;
  readonly year: string;
  /** Absent for what nobody has said the purpose of. */
  readonly allocationId?: string;
  readonly credits: RowSum;
  /** Numbers of the first rows of it, ten at most. */
  readonly first: readonly number[];
}

/** Rows that no rule is about, by something that a rule could be about. */
export interface Unmatched extends RowSum {
  readonly field: 'supplier' | 'costCentre' | 'account';
  readonly text: string;
  /** Whether it looks like the name of an individual. */
  readonly person: boolean;
}

/** What a file would record, found before anything is. Its parts add up to the file. */
export interface SpendPlan {
  readonly kind: 'planned';
  /** Every row beneath the header that holds something, and all amounts of payments that could be read. */
  readonly file: RowSum;
  /** What the file itself says it adds up to, and where. */
  readonly printed?: { readonly row: number; readonly amount: number };
  readonly toRecord: RowSum & {
    readonly credits: RowSum;
    /** How many go to an individual whose name is withheld. */
    readonly withheld: number;
    /** The first rows that would keep what looks like the name of an individual, and how many there are. */
    readonly persons: { readonly count: number; readonly rows: readonly number[] };
    readonly first: readonly RowToRecord[];
  };
  readonly byAllocation: readonly ByAllocation[];
  /** What an earlier run of the same import has recorded. */
  readonly recordedBefore: RowSum;
  readonly alreadyHeld: RowSum & { readonly first: readonly RowHeld[] };
  readonly notTaken: RowSum & {
    readonly byReason: readonly (RowSum & { readonly reason: NotTakenReason })[];
    readonly first: readonly RowNotTaken[];
  };
  /** The largest first. */
  readonly unmatched: readonly Unmatched[];
  /** The import that it goes on with; absent for a new one. */
  readonly resumes?: { readonly batchId: string; readonly title: string };
}

/** How far a recording has come. */
export interface SpendProgress {
  readonly state: 'running' | 'stopped' | 'done' | 'failed';
  readonly sourceId: string;
  readonly title: string;
  /** Payments that are durable, of so many. */
  readonly done: number;
  readonly of: number;
  /** Why it failed. */
  readonly sentence?: string;
}

import type { RowsLeftOut, SpendPlan } from '@minutebook/api';
import type { Refused } from '@minutebook/tabular';

import type { FiguresSheet } from '../figures/read-figures.ts';
import type { PaymentBatch } from '../spend/planning/payment-batches.ts';
import type { PlanFacts } from '../spend/planning/plan-facts.ts';
import type { FileSurvey } from '../spend/reading/survey-file.ts';

interface OfFile {
  readonly bytes: Uint8Array;
  readonly sheet: number;
}

/** What a worker is given to do. */
export type Work =
  | (OfFile & { readonly kind: 'survey' | 'figures' })
  | (OfFile & { readonly kind: 'plan' | 'list' | 'record'; readonly facts: PlanFacts });

/** What is said to a worker: what to do, or the word to go on with it. */
export type ToWorker = Work | 'go on';

/** What it says while it does it. */
export type FromWorker =
  | { readonly kind: 'answer'; readonly answer: FileSurvey | FiguresSheet | SpendPlan | RowsLeftOut | Refused }
  | { readonly kind: 'batch'; readonly batch: PaymentBatch }
  | { readonly kind: 'end' };

/** A fault of the program, with which it ends. */
export interface Broken {
  readonly kind: 'broken';
  readonly fault: string;
}

import type { Stated } from '../../kernel/entry.ts';
import type { QueryEvent } from './events.ts';

type Data<Type extends QueryEvent['type']> = Extract<QueryEvent, { type: Type }>['data'];

/** What became of a query. `by` is the opaque id of who recorded an answer. */
export type QueryStep =
  | { readonly kind: 'answered'; readonly text: string; readonly by: string }
  | { readonly kind: 'referred'; readonly to: string }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'rejected'; readonly missing: string };

/** A query, as its entries leave it. */
export interface QueryState extends Omit<Data<'QueryRaised'>, never> {
  readonly queryId: string;
  readonly raised: Stated<true>;
  /** Opaque id of who asked. */
  readonly raisedBy: string;
  /** What became of it, in ledger order. */
  readonly steps: readonly Stated<QueryStep>[];
}

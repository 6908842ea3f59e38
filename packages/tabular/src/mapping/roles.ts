/** What a column of a file of payments can be. */
export type PaymentRole =
  | 'date paid'
  | 'supplier'
  /** An amount of which nothing says whether VAT is in it. */
  | 'amount'
  | 'gross amount'
  | 'net amount'
  | 'VAT amount'
  /** Number of the transaction, invoice, document or voucher. */
  | 'reference'
  /** Department, directorate, service: who spent it. */
  | 'department'
  | 'cost centre'
  /** Code or words of the account, category or kind of expense. */
  | 'account'
  /** What it was for, in words. */
  | 'description'
  | 'capital or revenue'
  | 'other';

/** `sure`: by its name and its cells; `likely`: by one of them; `guess`: ask before it is used. */
export type Sureness = 'sure' | 'likely' | 'guess';

/** A role that a column may have, how surely, and why in words for the screen. */
export interface Suggestion {
  readonly role: PaymentRole;
  readonly sureness: Sureness;
  readonly why: string;
}

/** A suggestion, and what the column is where another column is surer to have that role. */
export interface Contested extends Suggestion {
  /** Whether the name of the column says so, and not its cells alone. */
  readonly named: boolean;
  readonly otherwise?: Suggestion;
}

/** Roles that one column of a table alone can have. */
export const onlyOnce: ReadonlySet<PaymentRole> = new Set([
  'date paid',
  'supplier',
  'amount',
  'gross amount',
  'net amount',
  'VAT amount',
  'capital or revenue',
]);

import type { Plan } from './survey.ts';

type Reason = Plan['notTaken']['byReason'][number]['reason'];

/** What a rule can be about, as it is called. */
export const fieldWords = { supplier: 'Supplier', costCentre: 'Cost centre', account: 'Account' } as const;

/** Why rows are not taken, in short; each row says it in full. */
export const reasonWords: Readonly<Record<Reason, string>> = {
  ragged: 'Cells are not where those of other rows are',
  total: 'Totals of other rows',
  note: 'Notes',
  headerAgain: 'The header once more',
  noAmount: 'No amount that can be read',
  zero: 'An amount of nought',
  noDay: 'No day that can be read',
  future: 'A day that has not come yet',
  noPayee: 'Nobody named who was paid',
  notOurs: 'Left out by a rule',
  noRule: 'No rule says what it was for',
  noBudget: 'A rule names what is not there any more',
  closedYear: 'In a year that was closed',
};

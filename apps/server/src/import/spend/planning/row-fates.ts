import type { NotTakenReason } from '@minutebook/api';
import { accountOf, financialYearOf, identityOf, matcherOf } from '@minutebook/domain';
import type { ImportChoices, Payee } from '@minutebook/domain';
import type { RowUnder } from '@minutebook/tabular';

import { isPerson } from '../reading/row-reader.ts';
import type { ReadRow, RowRead } from '../reading/row-reader.ts';
import { HeldPayments } from './held-payments.ts';
import type { PlanFacts } from './plan-facts.ts';

/** A payment as it would be recorded. */
export interface PlannedPayment {
  readonly row: number;
  readonly allocationId?: string;
  readonly payee: Payee;
  readonly reference?: string;
  readonly description?: string;
  readonly amount: number;
}

/** What becomes of a row. */
export type RowFate =
  | {
      readonly kind: 'take';
      readonly budgetId: string;
      readonly year: string;
      readonly on: string;
      readonly payment: PlannedPayment;
    }
  | { readonly kind: 'recorded'; readonly amount: number }
  | {
      readonly kind: 'held';
      readonly n: number;
      readonly day: string;
      readonly amount: number;
      readonly since?: 'corrected' | 'withdrawn';
    }
  | {
      readonly kind: 'notTaken';
      readonly reason: NotTakenReason;
      readonly sentence: string;
      readonly amount?: number;
      readonly day?: string;
    };

/** A row beneath the header that holds something. */
export type FilledRow = Exclude<RowUnder, { kind: 'blank' }>;

export interface Judged {
  readonly read: RowRead;
  readonly fate: RowFate;
}

const asides = {
  total: { reason: 'total', sentence: 'It is a total of other rows.' },
  note: { reason: 'note', sentence: 'It is a note, with one cell.' },
  'header again': { reason: 'headerAgain', sentence: 'It is the header once more.' },
} as const;

/** Says what becomes of each row, in the order of the file: what is held is found once for each time it is held. */
export function rowJudge(facts: PlanFacts, readRow: ReadRow): (under: FilledRow) => Judged {
  const held = new HeldPayments(facts.held);
  const recorded = new Set(facts.recordedRows);
  const anyway = new Set(facts.choices.takenAnyway.map(({ row }) => row));
  const withheld = new Set(facts.choices.withheldRows);
  const placeOf = placing(facts);
  const fateOf = (read: RowRead, payee: Payee | undefined): RowFate => {
    const known = basics(read, payee, facts.today);
    if (known.kind === 'notTaken') return known;
    const { day, amount } = known;
    if (recorded.has(read.row)) return { kind: 'recorded', amount };
    const payment = paymentOf(read, known);
    const n = held.take(identityOf({ ...payment, on: day })) ?? otherwiseHeld(held, payment, read, day);
    if (n !== undefined && !anyway.has(read.row)) {
      const since = facts.held.since.get(n);
      return { kind: 'held', n, day, amount, ...(since === undefined ? {} : { since }) };
    }
    const place = placeOf(read, day);
    if (place.kind === 'notTaken') return { ...place, amount, day };
    const { budgetId, year, allocationId } = place;
    const of = allocationId === undefined ? {} : { allocationId };
    return { kind: 'take', budgetId, year, on: day, payment: { ...payment, ...of } };
  };
  return (under) => {
    const read = readRow(under.row);
    const left = anyway.has(read.row) ? undefined : leftOut(under);
    const payee = withheld.has(read.row) ? ({ kind: 'withheld' } as const) : read.payee;
    return { read, fate: left ?? fateOf(read, payee) };
  };
}

function leftOut(under: FilledRow): RowFate | undefined {
  if (under.kind === 'ragged') return { kind: 'notTaken', reason: 'ragged', sentence: under.sentence };
  return under.kind === 'aside' ? { kind: 'notTaken', ...asides[under.what] } : undefined;
}

type Known = { readonly kind: 'known'; readonly day: string; readonly amount: number; readonly payee: Payee };

function basics(
  { day, amount }: RowRead,
  payee: Payee | undefined,
  today: string,
): Known | Extract<RowFate, { kind: 'notTaken' }> {
  const no = (reason: NotTakenReason, sentence: string) => ({
    kind: 'notTaken' as const,
    reason,
    sentence,
    ...('value' in amount ? { amount: amount.value } : {}),
    ...('value' in day ? { day: day.value } : {}),
  });
  if (!('value' in amount)) return no('noAmount', amount.sentence);
  if (amount.value === 0) return no('zero', 'Its amount is nought.');
  if (!('value' in day)) return no('noDay', day.sentence);
  if (day.value > today) return no('future', `${day.value} has not come yet.`);
  if (day.value < '1900') return no('noDay', 'Its day is before 1900.');
  if (payee === undefined) return no('noPayee', 'It names nobody who was paid.');
  return { kind: 'known', day: day.value, amount: amount.value, payee };
}

function paymentOf({ row, reference, description }: RowRead, { payee, amount }: Known): PlannedPayment {
  return {
    row,
    payee,
    ...(reference === undefined ? {} : { reference }),
    ...(description === undefined ? {} : { description }),
    amount,
  };
}

/** An individual may have been recorded by name and be withheld now, or the other way round. */
function otherwiseHeld(
  held: HeldPayments,
  payment: PlannedPayment,
  { supplier }: RowRead,
  on: string,
): number | undefined {
  if (supplier === undefined) return undefined;
  if (payment.payee.kind === 'withheld')
    return held.take(identityOf({ ...payment, on, payee: { kind: 'named', name: supplier } }));
  return isPerson(supplier) ? held.take(identityOf({ ...payment, on, payee: { kind: 'withheld' } })) : undefined;
}

type Place =
  | {
      readonly kind: 'place';
      readonly budgetId: string;
      readonly allocationId: string | undefined;
      readonly year: string;
    }
  | { readonly kind: 'notTaken'; readonly reason: NotTakenReason; readonly sentence: string };

function placing({ rules, choices, budgets, closedAccounts }: PlanFacts): (read: RowRead, day: string) => Place {
  const match = matcherOf(rules);
  const known = new Map(budgets.map(({ budgetId, allocations }) => [budgetId, new Set(allocations)]));
  const closed = new Set(closedAccounts);
  return (read, day) => {
    const found = match(read.codes);
    if (found?.kind === 'notOurs') return no('notOurs', 'A rule says that it is not of this programme.');
    const where = found ?? unmatched(choices);
    if (where === undefined) return no('noRule', 'No rule says what it was for.');
    const { budgetId, allocationId } = where;
    const allocations = known.get(budgetId);
    if (allocations === undefined) return no('noBudget', 'A rule names a budget that is not there any more.');
    if (allocationId !== undefined && !allocations.has(allocationId)) {
      return no('noBudget', 'A rule names an allocation that is not there any more.');
    }
    const year = financialYearOf(day);
    if (!closed.has(accountOf(budgetId, year))) return { kind: 'place', budgetId, allocationId, year };
    return no('closedYear', `${year} is closed: adjust it by hand, with the reason, or open it again.`);
  };
}

function unmatched({ unmatchedTo }: ImportChoices): { budgetId: string; allocationId: undefined } | undefined {
  return unmatchedTo === undefined ? undefined : { budgetId: unmatchedTo, allocationId: undefined };
}

function no(reason: NotTakenReason, sentence: string): Extract<Place, { kind: 'notTaken' }> {
  return { kind: 'notTaken', reason, sentence };
}

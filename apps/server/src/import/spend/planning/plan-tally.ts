import type {
  ByAllocation,
  NotTakenReason,
  RowHeld,
  RowNotTaken,
  RowSum,
  RowToRecord,
  SpendPlan,
} from '@minutebook/api';

import { isPerson } from '../reading/row-reader.ts';
import type { RowRead } from '../reading/row-reader.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { Judged, PlannedPayment, RowFate } from './row-fates.ts';
import { UnmatchedRows } from './unmatched-rows.ts';

class Sum {
  rows = 0;
  amount = 0;

  add(amount = 0): void {
    this.rows += 1;
    this.amount += amount;
  }

  get plain(): RowSum {
    return { rows: this.rows, amount: this.amount };
  }
}

interface Place {
  readonly budgetId: string;
  readonly year: string;
  readonly allocationId: string | undefined;
  readonly sum: Sum;
  readonly credits: Sum;
  readonly first: number[];
}

/** How many rows of each kind are shown with a plan; all of them are listed on their own. */
const shown = 200;

/** Adds up what becomes of the rows of a file, one after another, in memory that does not grow with the file. */
export class PlanTally {
  readonly #file = new Sum();
  readonly #toRecord = new Sum();
  readonly #credits = new Sum();
  readonly #before = new Sum();
  readonly #held = new Sum();
  readonly #notTaken = new Sum();
  readonly #places = new Map<string, Place>();
  readonly #reasons = new Map<NotTakenReason, Sum>();
  readonly #unmatched = new UnmatchedRows();
  readonly #firstTaken: RowToRecord[] = [];
  readonly #firstHeld: RowHeld[] = [];
  readonly #firstNotTaken: RowNotTaken[] = [];
  readonly #most: number;
  readonly #personRows: number[] = [];
  #persons = 0;
  #withheld = 0;
  #printed: { row: number; amount: number } | undefined;

  constructor(most = shown) {
    this.#most = most;
  }

  add({ read, fate }: Judged): void {
    this.#file.add('payment' in fate ? fate.payment.amount : fate.amount);
    switch (fate.kind) {
      case 'take':
        return this.#take(fate);
      case 'recorded':
        return this.#before.add(fate.amount);
      case 'held':
        return this.#hold(read, fate);
      case 'notTaken':
        return this.#leave(read, fate);
    }
  }

  #take({ budgetId, year, on, payment }: Extract<RowFate, { kind: 'take' }>): void {
    const { allocationId, amount, row, payee } = payment;
    const key = `${budgetId} ${year} ${allocationId ?? ''}`;
    const place = this.#places.get(key) ?? emptyPlace({ budgetId, year, allocationId });
    this.#places.set(key, place);
    if (place.first.length < 10) place.first.push(row);
    for (const sum of [this.#toRecord, place.sum]) sum.add(amount);
    if (amount < 0) for (const sum of [this.#credits, place.credits]) sum.add(amount);
    this.#lookAtPayee(payment);
    if (this.#firstTaken.length >= shown) return;
    const purpose = allocationId === undefined ? {} : { allocationId };
    this.#firstTaken.push({ row, day: on, amount, payee, budgetId, year, ...purpose });
  }

  #lookAtPayee({ payee, row }: PlannedPayment): void {
    if (payee.kind === 'withheld') this.#withheld += 1;
    else if (isPerson(payee.name)) {
      this.#persons += 1;
      if (this.#personRows.length < shown) this.#personRows.push(row);
    }
  }

  #hold({ row, supplier = '' }: RowRead, { kind: _held, ...held }: Extract<RowFate, { kind: 'held' }>): void {
    this.#held.add(held.amount);
    if (this.#firstHeld.length < this.#most) this.#firstHeld.push({ row, ...held, supplier });
  }

  #leave(read: RowRead, { reason, sentence, amount, day }: Extract<RowFate, { kind: 'notTaken' }>): void {
    this.#notTaken.add(amount);
    const sum = this.#reasons.get(reason) ?? new Sum();
    this.#reasons.set(reason, sum);
    sum.add(amount);
    if (reason === 'noRule') this.#unmatched.add(read.codes, amount ?? 0);
    if (reason === 'total' && 'value' in read.amount) this.#printed = { row: read.row, amount: read.amount.value };
    if (this.#firstNotTaken.length >= this.#most) return;
    const said = { ...(day === undefined ? {} : { day }), ...(amount === undefined ? {} : { amount }) };
    this.#firstNotTaken.push({ row: read.row, reason, sentence, ...said, supplier: read.supplier ?? '' });
  }

  /** The plan as it stands after every row. */
  plan({ resumes }: Pick<PlanFacts, 'resumes'>): SpendPlan {
    return {
      kind: 'planned',
      file: this.#file.plain,
      ...(this.#printed === undefined ? {} : { printed: this.#printed }),
      toRecord: {
        ...this.#toRecord.plain,
        credits: this.#credits.plain,
        withheld: this.#withheld,
        persons: { count: this.#persons, rows: this.#personRows },
        first: this.#firstTaken,
      },
      byAllocation: [...this.#places.values()].map(placed).toSorted((one, other) => other.amount - one.amount),
      recordedBefore: this.#before.plain,
      alreadyHeld: { ...this.#held.plain, first: this.#firstHeld },
      notTaken: {
        ...this.#notTaken.plain,
        byReason: [...this.#reasons].map(([reason, sum]) => ({ reason, ...sum.plain })),
        first: this.#firstNotTaken,
      },
      unmatched: this.#unmatched.largest(),
      ...(resumes === undefined ? {} : { resumes }),
    };
  }
}

function emptyPlace(of: Pick<Place, 'budgetId' | 'year' | 'allocationId'>): Place {
  return { ...of, sum: new Sum(), credits: new Sum(), first: [] };
}

function placed({ budgetId, year, allocationId, sum, credits, first }: Place): ByAllocation {
  const of = allocationId === undefined ? {} : { allocationId };
  return { budgetId, year, ...of, ...sum.plain, credits: credits.plain, first };
}

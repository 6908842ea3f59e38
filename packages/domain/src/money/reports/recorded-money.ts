import type { LedgerWorld } from '../../world.ts';
import type { BudgetState } from '../budget/state.ts';
import { accounts } from '../read.ts';
import { partsOf, standing } from '../spend/account.ts';
import { payeeWords } from '../spend/payee-words.ts';
import type { Payment } from '../spend/state.ts';
import type { recordedKinds } from './recorded-kinds.ts';
import { amountOf } from './virements/virements-together.ts';

/**
 * A payment, what came to be known of a year after it was closed, an order or a forecast, as an entry recorded it. Payments
 * of an import that was taken back are left out; an order that was cancelled stays.
 */
export interface RecordedMoney {
  readonly kind: (typeof recordedKinds)[number];
  /** The entry that records it. */
  readonly n: number;
  readonly on: string;
  /** The financial years that it is of: an order may be of several. */
  readonly years: readonly string[];
  /** In pence, over all its years; of a forecast the whole outturn. */
  readonly amount: number;
  /** Whom it is paid to; nobody for a forecast. */
  readonly to: string | undefined;
  readonly reference: string | undefined;
  readonly allocationId: string | undefined;
  /** The entry that cancels an order. */
  readonly cancelled: number | undefined;
}

/** All that was paid out of a budget, ordered and forecast, the newest first. Takes no longer a payment however many there are. */
export function recordedMoney(world: LedgerWorld, budget: BudgetState): readonly RecordedMoney[] {
  const byDay = Map.groupBy(inLedgerOrder(world, budget), ({ on }) => on);
  const days = [...byDay].toSorted(([one], [other]) => (one < other ? 1 : -1));
  return days.flatMap(([, ofDay]) => ofDay.toSorted((one, other) => other.n - one.n));
}

function* inLedgerOrder(world: LedgerWorld, budget: BudgetState): Iterable<RecordedMoney> {
  for (const account of accounts(world)) {
    const { budgetId, year } = partsOf(account.accountId);
    if (budgetId !== budget.budgetId) continue;
    const years = [year];
    for (const payment of standing(account)) yield ofPayment('payment', payment, years);
    for (const payment of account.adjustments) yield ofPayment('adjustment', payment, years);
  }
  for (const { raised, cancelled, supplier, reference, allocationId, years } of budget.commitments) {
    const of = { kind: 'order', n: raised.n, on: raised.on, years: years.map(({ year }) => year) } as const;
    yield { ...of, amount: amountOf({ years }), to: supplier, reference, allocationId, cancelled: cancelled?.n };
  }
  for (const { n, on, value } of budget.forecasts) {
    const { year, outturn: amount, allocationId } = value;
    const of = { kind: 'forecast', n, on, years: [year], amount, allocationId } as const;
    yield { ...of, to: undefined, reference: undefined, cancelled: undefined };
  }
}

function ofPayment(kind: 'payment' | 'adjustment', payment: Payment, years: readonly string[]): RecordedMoney {
  const { n, on, amount, payee, reference, allocationId } = payment;
  return { kind, n, on, years, amount, to: payeeWords(payee), reference, allocationId, cancelled: undefined };
}

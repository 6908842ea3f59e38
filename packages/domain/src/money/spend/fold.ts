import { stated } from '../../kernel/entry.ts';
import { GrowingList } from './growing-list.ts';
import type { EntryOf, Fold } from '../../kernel/reading.ts';
import type { SpendEvent } from './events.ts';
import type { SpendState } from './state.ts';

/** What each entry makes of a year's account. */
export const spendFold: Fold<SpendState, SpendEvent, 'SpendRecorded' | 'PriorYearAdjusted' | 'YearClosed'> = {
  begins: {
    SpendRecorded: (entry, state) => {
      const so = state ?? opened(entry);
      return { ...so, payments: so.payments.with({ ...entry.data, n: entry.n, on: entry.effectiveOn }) };
    },
    PriorYearAdjusted: (entry, state) => {
      const so = state ?? opened(entry);
      return { ...so, adjustments: [...so.adjustments, { ...entry.data, n: entry.n, on: entry.effectiveOn }] };
    },
    YearClosed: (entry, state) => ({ ...(state ?? opened(entry)), closed: stated(entry.data, entry) }),
  },
  goesOn: {
    SpendBatchWithdrawn: (state, entry) => ({
      ...state,
      withdrawnBatches: new Map([...state.withdrawnBatches, [entry.data.batchId, stated(true as const, entry)]]),
    }),
    // What came to be known while it was closed is of the year like any other payment once it is open again.
    YearReopened: (state, entry) => ({
      ...state,
      payments: state.adjustments.reduce((all, one) => all.with(one), state.payments),
      adjustments: [],
      closed: undefined,
      reopened: stated(true as const, entry),
    }),
  },
};

function opened(entry: EntryOf<SpendEvent>): SpendState {
  return {
    accountId: entry.stream.slice('spend-'.length),
    payments: GrowingList.empty(),
    withdrawnBatches: new Map(),
    adjustments: [],
    closed: undefined,
    reopened: undefined,
  };
}

import { splitStream, stated } from '../../kernel/entry.ts';
import type { Fold } from '../../kernel/reading.ts';
import type { SavingsEvent } from './events.ts';
import type { SavingsState } from './state.ts';

/** What each entry makes of the savings of a department in a year. */
export const savingsFold: Fold<SavingsState, SavingsEvent, 'SavingClaimed'> = {
  begins: {
    SavingClaimed: (entry, state = { savingsId: splitStream(entry.stream).id, claims: [] }) => ({
      ...state,
      claims: [...state.claims, { ...entry.data, claimed: stated(true as const, entry), claimedBy: entry.by.id }],
    }),
  },
  goesOn: {},
};

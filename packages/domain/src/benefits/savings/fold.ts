import { splitStream, stated } from '../../kernel/entry.ts';
import type { Fold } from '../../kernel/reading.ts';
import type { SavingsEvent } from './events.ts';
import type { Claim, SavingsState } from './state.ts';

/** What each entry makes of the savings of a department in a year. */
export const savingsFold: Fold<SavingsState, SavingsEvent, 'SavingClaimed'> = {
  begins: {
    SavingClaimed: (entry, state = { savingsId: splitStream(entry.stream).id, claims: [] }) => {
      const claim: Claim = {
        ...entry.data,
        claimed: stated(true as const, entry),
        claimedBy: entry.by.id,
        verified: undefined,
        refused: undefined,
        withdrawn: undefined,
        reductions: [],
      };
      return { ...state, claims: [...state.claims, claim] };
    },
  },
  goesOn: {
    SavingVerified: (state, entry) => {
      const { claimId, amount, evidence } = entry.data;
      const verified = stated({ amount, evidence, by: entry.by.id }, entry);
      return changed(state, claimId, (claim) => ({ ...claim, verified }));
    },
    SavingRefused: (state, entry) =>
      changed(state, entry.data.claimId, (claim) => ({ ...claim, refused: stated(true as const, entry) })),
    ClaimWithdrawn: (state, entry) =>
      changed(state, entry.data.claimId, (claim) => ({ ...claim, withdrawn: stated(true as const, entry) })),
    BudgetReducedBySaving: (state, entry) => {
      const { claimId, ...what } = entry.data;
      const reduction = { ...what, reduced: stated(true as const, entry), returned: undefined };
      return changed(state, claimId, (claim) => ({ ...claim, reductions: [...claim.reductions, reduction] }));
    },
    SavingReturned: (state, entry) => {
      const { claimId, reductionId } = entry.data;
      const returned = stated(true as const, entry);
      return changed(state, claimId, (claim) => ({
        ...claim,
        reductions: claim.reductions.map((one) => (one.reductionId === reductionId ? { ...one, returned } : one)),
      }));
    },
  },
};

function changed(state: SavingsState, claimId: string, by: (claim: Claim) => Claim): SavingsState {
  return { ...state, claims: state.claims.map((one) => (one.claimId === claimId ? by(one) : one)) };
}

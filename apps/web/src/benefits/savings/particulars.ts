import { benefitOf, pounds } from '@minutebook/domain';
import type { LedgerWorld, SavingsState } from '@minutebook/domain';

import type { Known } from '../../entries/differences-of.ts';

/** What is known of the savings of a department in a year, in words; nothing before any was claimed. */
export function savingsParticulars(savings: SavingsState | undefined, world: LedgerWorld): readonly Known[] {
  if (savings === undefined) return [];
  return savings.claims.map((one) => ({
    key: `claim ${one.claimId}`,
    label: `Claimed by “${benefitOf(world, one.benefitId)?.title ?? one.benefitId}”`,
    words: `${pounds(one.amount)}, ${one.months.from} to ${one.months.to}`,
  }));
}

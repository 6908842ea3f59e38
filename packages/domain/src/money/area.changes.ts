import { splitStream } from '../kernel/entry.ts';
import { ofEntry } from '../reports/changes/told-change.ts';
import type { Tellers, ToldChange } from '../reports/changes/told-change.ts';
import { describe } from '../saying.ts';
import type { DomainEntry, LedgerWorld } from '../world.ts';
import type { BudgetEvent } from './budget/events.ts';
import { partsOf } from './spend/account.ts';
import type { SpendEvent } from './spend/events.ts';
import type { SpendSourceEvent } from './spend-source/events.ts';

/** How the area's entries are told in *What changed*. Single payments are not told: the pages of money add them up. */
export const moneyTellers: Tellers<(BudgetEvent | SpendEvent | SpendSourceEvent)['type']> = {
  BudgetApproved: ofMoney,
  BudgetSupplemented: ofMoney,
  BudgetReduced: ofMoney,
  BudgetReprofiled: ofMoney,
  AllocationProposed: 'prepares',
  AllocationDeclined: 'prepares',
  FundsAllocated: ofMoney,
  AllocationReleased: ofMoney,
  AllocationReprofiled: ofMoney,
  FundsVired: ofMoney,
  VirementReceived: 'prepares',
  CommitmentRaised: 'prepares',
  CommitmentCancelled: 'prepares',
  ForecastRevised: ofMoney,
  YearBroughtForward: 'prepares',
  YearEndTakenBack: 'prepares',
  SpendRecorded: 'prepares',
  SpendBatchWithdrawn: ofMoney,
  PriorYearAdjusted: ofMoney,
  YearClosed: ofMoney,
  YearReopened: ofMoney,
  SpendSourceDescribed: 'prepares',
  MatchingRuleStated: 'prepares',
  MatchingRuleWithdrawn: 'prepares',
  SpendImportBegun: 'prepares',
  SpendImportEnded: 'prepares',
};

function ofMoney(entry: DomainEntry, world: LedgerWorld): readonly ToldChange[] {
  const { category, id } = splitStream(entry.stream);
  const budgetId = category === 'spend' ? partsOf(id).budgetId : id;
  const sentence = `${describe(entry, world)}, on ${entry.effectiveOn}.`;
  return [{ kind: 'moneyMoved', sentence, leadsTo: { kind: 'budget', budgetId }, ...ofEntry(entry) }];
}

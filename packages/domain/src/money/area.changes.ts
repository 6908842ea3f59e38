import { splitStream } from '../kernel/entry.ts';
import { ofEntry } from '../reports/changes/told-change.ts';
import type { Tellers, ToldChange } from '../reports/changes/told-change.ts';
import { describe } from '../saying.ts';
import type { DomainEntry, LedgerWorld } from '../world.ts';
import type { AgreementEvent } from './agreement/events.ts';
import type { BudgetEvent } from './budget/events.ts';
import type { PostEvent } from './post/events.ts';
import { partsOf } from './spend/account.ts';
import type { SpendEvent } from './spend/events.ts';
import type { SpendSourceEvent } from './spend-source/events.ts';

/** How the area's entries are told in *What changed*. Single payments and months of service
 * levels are not told: their pages add them up. */
export const moneyTellers: Tellers<(BudgetEvent | SpendEvent | SpendSourceEvent | PostEvent | AgreementEvent)['type']> =
  {
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
    SavingTaken: 'prepares',
    SavingGivenBack: 'prepares',
    SpendRecorded: 'prepares',
    SpendBatchWithdrawn: ofMoney,
    PriorYearAdjusted: ofMoney,
    YearClosed: ofMoney,
    YearReopened: ofMoney,
    PostEstablished: ofPost,
    PostEvaluated: ofPost,
    PostHoursChanged: ofPost,
    PostShared: ofPost,
    PostAdvertised: ofPost,
    RecruitmentFailed: ofPost,
    PostFilled: ofPost,
    PostVacated: ofPost,
    ResourceAsked: ofPost,
    PostEnded: ofPost,
    AgreementRecorded: ofAgreement,
    AgreementExtended: ofAgreement,
    ServiceLevelReported: 'prepares',
    ShortfallNoted: ofAgreement,
    OptionsOpened: ofAgreement,
    OptionChosen: ofAgreement,
    AgreementEnded: ofAgreement,
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

function ofPost(entry: DomainEntry, world: LedgerWorld): readonly ToldChange[] {
  const leadsTo = { kind: 'post', postId: splitStream(entry.stream).id } as const;
  return [
    {
      kind: 'postChanged',
      sentence: `${describe(entry, world)}, on ${entry.effectiveOn}.`,
      leadsTo,
      ...ofEntry(entry),
    },
  ];
}

function ofAgreement(entry: DomainEntry, world: LedgerWorld): readonly ToldChange[] {
  const leadsTo = { kind: 'agreement', agreementId: splitStream(entry.stream).id } as const;
  const sentence = `${describe(entry, world)}, on ${entry.effectiveOn}.`;
  return [{ kind: 'agreementChanged', sentence, leadsTo, ...ofEntry(entry) }];
}

import { splitStream } from '../kernel/entry.ts';
import { ofEntry } from '../reports/changes/told-change.ts';
import type { Tellers, ToldChange } from '../reports/changes/told-change.ts';
import { describe } from '../saying.ts';
import type { DomainEntry, LedgerWorld } from '../world.ts';
import type { BenefitEvent } from './benefit/events.ts';
import type { ChannelEvent } from './channel/events.ts';
import type { FiguresSourceEvent } from './figures-source/events.ts';
import type { SavingsEvent } from './savings/events.ts';
import type { ServiceEvent } from './service/events.ts';

/** How the area's entries are told in *What changed*. */
export const benefitsTellers: Tellers<
  (ChannelEvent | ServiceEvent | BenefitEvent | SavingsEvent | FiguresSourceEvent)['type']
> = {
  ChannelAdded: ofBenefits,
  UnitCostAdopted: ofBenefits,
  ServiceRegistered: ofBenefits,
  ContactsRecorded: ofBenefits,
  FiguresNotGiven: ofBenefits,
  CallHandlingRecorded: ofBenefits,
  SatisfactionSurveyed: ofBenefits,
  ChannelChoiceSurveyed: ofBenefits,
  ChoicePromised: ofBenefits,
  BaselineAgreed: ofBenefits,
  CallTargetAgreed: ofBenefits,
  ServiceUnitCostAdopted: ofBenefits,
  BenefitIdentified: ofBenefits,
  BenefitAttributed: ofBenefits,
  MeasureDefined: ofBenefits,
  BaselineSet: ofBenefits,
  Rebaselined: ofBenefits,
  TargetProfiled: ofBenefits,
  BenefitForecastRevised: ofBenefits,
  OwnerNamed: ofBenefits,
  MeasurementRecorded: ofBenefits,
  MeasurementNotGiven: ofBenefits,
  BenefitReviewed: ofBenefits,
  BenefitRealised: ofBenefits,
  BenefitAbandoned: ofBenefits,
  SavingClaimed: ofBenefits,
  SavingVerified: ofBenefits,
  SavingRefused: ofBenefits,
  ClaimWithdrawn: ofBenefits,
  BudgetReducedBySaving: ofBenefits,
  SavingReturned: ofBenefits,
  FiguresSourceDescribed: 'prepares',
};

function ofBenefits(entry: DomainEntry, world: LedgerWorld): readonly ToldChange[] {
  const sentence = `${describe(entry, world)}, on ${entry.effectiveOn}.`;
  return [{ kind: 'benefitsChanged', sentence, leadsTo: leadsTo(entry.stream), ...ofEntry(entry) }];
}

function leadsTo(stream: string): ToldChange['leadsTo'] {
  const { category, id } = splitStream(stream);
  if (category === 'service') return { kind: 'service', serviceId: id };
  if (category === 'benefit') return { kind: 'benefit', benefitId: id };
  return category === 'savings' ? { kind: 'savings' } : { kind: 'channels' };
}

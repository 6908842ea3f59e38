import type { Stated } from '../../kernel/entry.ts';
import type { Tier } from '../../programme/programme/events.ts';
import type { ServiceEvent } from './events.ts';

type Data<Type extends ServiceEvent['type']> = Extract<ServiceEvent, { type: Type }>['data'];

export type ContactCount = Data<'ContactsRecorded'>;
export type CallCount = Data<'CallHandlingRecorded'>;
export type FiguresGap = Data<'FiguresNotGiven'>;
export type SatisfactionCount = Data<'SatisfactionSurveyed'>;
export type ChoiceCount = Data<'ChannelChoiceSurveyed'>;
export type PromisedChoice = Data<'ChoicePromised'>;
export type ServiceBaseline = Data<'BaselineAgreed'>;
export type CallTarget = Data<'CallTargetAgreed'>;
export type ServiceUnitCost = Data<'ServiceUnitCostAdopted'>;

/** What residents contact the council about, as its entries leave it; every list in ledger order. */
export interface ServiceState {
  readonly serviceId: string;
  readonly title: string;
  readonly departmentId: string;
  readonly tier: Tier;
  readonly registered: number;
  /** A period may be there twice, first as estimated and then as measured: the later one counts; see `countedIn`. */
  readonly contacts: readonly Stated<ContactCount>[];
  readonly calls: readonly Stated<CallCount>[];
  readonly satisfaction: readonly Stated<SatisfactionCount>[];
  /** Periods without figures, and why; one that got figures later is not among them. */
  readonly gaps: readonly Stated<FiguresGap>[];
  readonly choices: readonly Stated<ChoiceCount>[];
  readonly promises: readonly Stated<PromisedChoice>[];
  /** The one in force is the newest; those before are shown beside it. */
  readonly baselines: readonly Stated<ServiceBaseline>[];
  readonly targets: readonly Stated<CallTarget>[];
  /** Exceptions to the unit costs of channels. */
  readonly costs: readonly Stated<ServiceUnitCost>[];
}

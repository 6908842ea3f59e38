import type { Stated } from '../../kernel/entry.ts';
import type { BusinessPlanEvent, CaseName, CostLine, PlannedBenefit, PlanType } from './events.ts';

type Data<Type extends BusinessPlanEvent['type']> = Extract<BusinessPlanEvent, { type: Type }>['data'];

export type Option = Data<'OptionAppraised'>;
export type PlanRisk = Data<'RiskStated'>;
export type Inclusion = Data<'InclusionAssessed'>;
export type WorkforceImpact = Data<'WorkforceImpactAssessed'>;
export type SignOff = Data<'SignOffGiven'>;
export type TakenUp = Data<'BenefitProfileTakenUp'>;

/** What a plan says, each part with the entry that states it; absent parts have not been written. */
export interface PlanContent {
  readonly planType: Stated<PlanType>;
  readonly cases: Readonly<Partial<Record<CaseName, Stated<string>>>>;
  /** In the order in which they were first appraised. */
  readonly options: readonly Stated<Option>[];
  readonly costs: Stated<readonly CostLine[]> | undefined;
  readonly benefits: Stated<readonly PlannedBenefit[]> | undefined;
  /** In the order in which they were first stated. */
  readonly risks: readonly Stated<PlanRisk>[];
  readonly inclusion: Stated<Inclusion> | undefined;
  readonly workforce: Stated<WorkforceImpact> | undefined;
}

/** A version as it was frozen. Only sign-offs and a withdrawal come to it afterwards. */
export interface PlanVersion {
  /** Counted from 1. */
  readonly version: number;
  readonly digest: string;
  readonly note: string | undefined;
  readonly issued: Stated<true>;
  readonly content: PlanContent;
  /** Opaque ids of everybody who had written any of it by then, or issued it. */
  readonly preparers: readonly string[];
  readonly signOffs: readonly Stated<SignOff>[];
  readonly withdrawn: Stated<true> | undefined;
}

/** A project's business plan: the working copy and every version issued. */
export interface BusinessPlanState {
  readonly projectId: string;
  readonly begun: Stated<true>;
  /** The working copy. */
  readonly content: PlanContent;
  readonly preparers: readonly string[];
  /** The latest day on which any part of the working copy was true. */
  readonly latestOn: string;
  /** In order; `versions[0]` is version 1. */
  readonly versions: readonly PlanVersion[];
  /** Every time that promises were taken up as benefits, in ledger order. */
  readonly takenUp: readonly Stated<TakenUp>[];
}

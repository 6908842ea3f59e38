import type { BusinessPlanState, LedgerWorld, PlanContent, ProjectState, Stated } from '@minutebook/domain';
import type { ComponentType } from 'react';

/** What the ledger held when a form about a plan was opened. */
export interface OpenedPlan {
  readonly project: ProjectState;
  /** Absent until the plan is begun. */
  readonly plan: BusinessPlanState | undefined;
  readonly world: LedgerWorld;
  /** What of the plan the form is about: an option, a risk, or the number of a version; absent for the whole. */
  readonly about: string | undefined;
  /** Name of the form in its address: for one of the five cases, which. */
  readonly name: string;
}

/** What a section of a plan says, and how it is shown to somebody who writes on it as well. */
export interface SectionSaid {
  readonly stated: (content: PlanContent, opened: OpenedPlan) => Stated<unknown> | undefined;
  readonly Show: ComponentType<{ readonly content: PlanContent; readonly opened: OpenedPlan }>;
}

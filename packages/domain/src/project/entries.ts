import type { Entry } from '../kernel/entry.ts';
import type { ProjectEvent } from './events.ts';

/** The entry of one type. */
export type EntryOf<Type extends ProjectEvent['type']> = Extract<Entry<ProjectEvent>, { type: Type }>;

/** Entries about dependencies and milestones. */
export type PlanningEntry = EntryOf<
  | 'DependencyDeclared'
  | 'DependencyWithdrawn'
  | 'MilestonePlanned'
  | 'MilestoneReforecast'
  | 'MilestoneMet'
  | 'MilestoneMetWithdrawn'
  | 'MilestoneWithdrawn'
>;

/** Entries about ratings, risks and issues. */
export type AssuranceEntry = EntryOf<
  | 'DeliveryConfidenceReported'
  | 'RatingWithheld'
  | 'RiskRaised'
  | 'RiskAssessed'
  | 'RiskClosed'
  | 'IssueRaised'
  | 'IssueResolved'
>;

/** Entries about a project's plan, its gates and its delivery. */
export type GovernanceEntry = EntryOf<
  | 'BusinessPlanSubmitted'
  | 'GateDecisionRecorded'
  | 'GateDecisionCalledIn'
  | 'PlanVersionWithdrawn'
  | 'ConditionDischarged'
  | 'ProjectStarted'
  | 'ProjectPaused'
  | 'ProjectResumed'
>;

/** Entries about what a project is, its place, who publishes it and how it ends. */
export type ParticularEntry = Exclude<
  Entry<ProjectEvent>,
  PlanningEntry | AssuranceEntry | GovernanceEntry | EntryOf<'ProjectProposed'>
>;

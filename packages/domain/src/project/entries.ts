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

/** Entries about what a project is, its place, who publishes it and how it ends. */
export type ParticularEntry = Exclude<Entry<ProjectEvent>, PlanningEntry | AssuranceEntry | EntryOf<'ProjectProposed'>>;

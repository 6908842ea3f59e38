import type { Tellers } from '../reports/changes/told-change.ts';
import { decisionTold } from '../governance/reports/changes/decision-changes.ts';
import type { ProjectEvent } from './project/events.ts';
import { projectTellers } from './reports/changes/changes-told.ts';

/** How the area's entries are told in *What changed*, where not in their own words. */
export const deliveryTellers: Tellers<ProjectEvent['type']> = {
  ...projectTellers,
  ...decisionTold,
  PlanVersionWithdrawn: 'prepares',
  ProjectProposed: 'compared',
  ProjectRedescribed: 'compared',
  ProjectRanked: 'compared',
  ProjectSponsorNamed: 'compared',
  ProjectListed: 'compared',
  ProjectDelisted: 'compared',
  ProjectStopped: 'compared',
  ProjectClosed: 'compared',
  MilestoneReforecast: 'compared',
  MilestoneMet: 'compared',
  MilestoneMetWithdrawn: 'compared',
  MilestoneWithdrawn: 'compared',
  DeliveryConfidenceReported: 'compared',
  RatingWithheld: 'compared',
  RiskRaised: 'compared',
  RiskAssessed: 'compared',
  IssueRaised: 'compared',
  IssueResolved: 'compared',
};

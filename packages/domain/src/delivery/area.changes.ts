import { asRecorded } from '../reports/changes/told-change.ts';
import type { Tellers } from '../reports/changes/told-change.ts';
import { decisionTold } from '../governance/reports/changes/decision-changes.ts';
import type { ProjectEvent } from './project/events.ts';
import { projectTellers } from './reports/changes/changes-told.ts';

/** How the area's entries are told in *What changed*. */
export const deliveryTellers: Tellers<ProjectEvent['type']> = {
  ...projectTellers,
  ...decisionTold,
  ProjectAligned: asRecorded,
  DependencyDeclared: asRecorded,
  DependencyWithdrawn: asRecorded,
  PlanVersionWithdrawn: 'prepares',
  ProjectProposed: 'compared',
  ProjectRedescribed: 'compared',
  ProjectRanked: 'compared',
  ProjectSponsorNamed: 'compared',
  ProjectListed: 'compared',
  ProjectDelisted: 'compared',
  ProjectStopped: 'compared',
  ProjectClosed: 'compared',
  MilestonePlanned: asRecorded,
  MilestoneReforecast: 'compared',
  MilestoneMet: 'compared',
  MilestoneMetWithdrawn: 'compared',
  MilestoneWithdrawn: 'compared',
  DeliveryConfidenceReported: 'compared',
  RatingWithheld: 'compared',
  RiskRaised: 'compared',
  RiskAssessed: 'compared',
  RiskClosed: asRecorded,
  IssueRaised: 'compared',
  IssueResolved: 'compared',
};

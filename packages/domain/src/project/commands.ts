import { z } from 'zod';

import { defineCommand } from '../kernel/command.ts';
import { id, prose } from '../kernel/schema.ts';
import * as event from './events.ts';

const project = { projectId: id };

/** Puts a piece of work into the backlog. Purpose and origin may be left out by an import only. */
export const ProposeProject = defineCommand('ProposeProject', { ...project, ...event.ProjectProposed.schema.shape });

/** Changes particulars; only the fields given. */
export const RedescribeProject = defineCommand('RedescribeProject', {
  ...project,
  ...event.ProjectRedescribed.schema.shape,
});

/** States which aims the project serves. */
export const AlignProject = defineCommand('AlignProject', { ...project, ...event.ProjectAligned.schema.shape });

/** Gives the project the place directly below another one; `null` puts it first. */
export const RankProject = defineCommand('RankProject', {
  ...project,
  placeBelow: id.nullable(),
  reason: prose,
});

export const NameProjectSponsor = defineCommand('NameProjectSponsor', {
  ...project,
  ...event.ProjectSponsorNamed.schema.shape,
});

export const DeclareDependency = defineCommand('DeclareDependency', {
  ...project,
  ...event.DependencyDeclared.schema.shape,
});

export const WithdrawDependency = defineCommand('WithdrawDependency', {
  ...project,
  ...event.DependencyWithdrawn.schema.shape,
  reason: prose,
});

export const PlanMilestone = defineCommand('PlanMilestone', { ...project, ...event.MilestonePlanned.schema.shape });

export const ReforecastMilestone = defineCommand('ReforecastMilestone', {
  ...project,
  ...event.MilestoneReforecast.schema.shape,
  reason: prose,
});

/** States that the milestone was reached on the effective day. */
export const MeetMilestone = defineCommand('MeetMilestone', { ...project, ...event.MilestoneMet.schema.shape });

export const ReportDeliveryConfidence = defineCommand('ReportDeliveryConfidence', {
  ...project,
  ...event.DeliveryConfidenceReported.schema.shape,
});

export const WithholdRating = defineCommand('WithholdRating', { ...project, ...event.RatingWithheld.schema.shape });

export const RaiseRisk = defineCommand('RaiseRisk', { ...project, ...event.RiskRaised.schema.shape });

export const AssessRisk = defineCommand('AssessRisk', { ...project, ...event.RiskAssessed.schema.shape });

export const CloseRisk = defineCommand('CloseRisk', { ...project, ...event.RiskClosed.schema.shape, reason: prose });

export const RaiseIssue = defineCommand('RaiseIssue', { ...project, ...event.IssueRaised.schema.shape });

export const ResolveIssue = defineCommand('ResolveIssue', { ...project, ...event.IssueResolved.schema.shape });

export const ListProject = defineCommand('ListProject', { ...project, ...event.ProjectListed.schema.shape });

export const DelistProject = defineCommand('DelistProject', { ...project, ...event.ProjectDelisted.schema.shape });

export const StopProject = defineCommand('StopProject', { ...project, reason: prose });

export const CloseProject = defineCommand('CloseProject', { ...project, ...event.ProjectClosed.schema.shape });

export const projectCommands = [
  ProposeProject,
  RedescribeProject,
  AlignProject,
  RankProject,
  NameProjectSponsor,
  DeclareDependency,
  WithdrawDependency,
  PlanMilestone,
  ReforecastMilestone,
  MeetMilestone,
  ReportDeliveryConfidence,
  WithholdRating,
  RaiseRisk,
  AssessRisk,
  CloseRisk,
  RaiseIssue,
  ResolveIssue,
  ListProject,
  DelistProject,
  StopProject,
  CloseProject,
] as const;

export type ProjectCommand = z.infer<(typeof projectCommands)[number]>;

/** The command of one type. */
export type ProjectCommandOf<Type extends ProjectCommand['type']> = Extract<ProjectCommand, { type: Type }>;

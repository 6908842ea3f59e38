import { z } from 'zod';

import { defineCommand } from '../kernel/command.ts';
import { id, line, prose } from '../kernel/schema.ts';
import { decided, planDecidedOn } from '../meeting/events.ts';
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

/** Names the post that answers for the project, in place of any named before. */
export const NameProjectSponsor = defineCommand('NameProjectSponsor', {
  ...project,
  ...event.ProjectSponsorNamed.schema.shape,
});

/** States what the project cannot go on without. */
export const DeclareDependency = defineCommand('DeclareDependency', {
  ...project,
  ...event.DependencyDeclared.schema.shape,
});

/** States that a dependency no longer holds, with the reason. */
export const WithdrawDependency = defineCommand('WithdrawDependency', {
  ...project,
  ...event.DependencyWithdrawn.schema.shape,
  reason: prose,
});

/** Gives something to be reached its first day. */
export const PlanMilestone = defineCommand('PlanMilestone', { ...project, ...event.MilestonePlanned.schema.shape });

/** Expects a milestone on another day, with the reason. */
export const ReforecastMilestone = defineCommand('ReforecastMilestone', {
  ...project,
  ...event.MilestoneReforecast.schema.shape,
  reason: prose,
});

/** States that the milestone was reached on the effective day. */
export const MeetMilestone = defineCommand('MeetMilestone', { ...project, ...event.MilestoneMet.schema.shape });

/** States that a milestone recorded as met had not been met, with the reason. */
export const WithdrawMilestoneMet = defineCommand('WithdrawMilestoneMet', {
  ...project,
  ...event.MilestoneMetWithdrawn.schema.shape,
  reason: prose,
});

/** States that a milestone is no longer to be reached, with the reason. */
export const WithdrawMilestone = defineCommand('WithdrawMilestone', {
  ...project,
  ...event.MilestoneWithdrawn.schema.shape,
  reason: prose,
});

/** Records how likely somebody rated the project to deliver; the day of the rating is the effective day. */
export const ReportDeliveryConfidence = defineCommand('ReportDeliveryConfidence', {
  ...project,
  ...event.DeliveryConfidenceReported.schema.shape,
});

/** Records why there is no rating. */
export const WithholdRating = defineCommand('WithholdRating', { ...project, ...event.RatingWithheld.schema.shape });

/** Records that something may go wrong, with its first judgement. */
export const RaiseRisk = defineCommand('RaiseRisk', { ...project, ...event.RiskRaised.schema.shape });

/** Judges an open risk again. */
export const AssessRisk = defineCommand('AssessRisk', { ...project, ...event.RiskAssessed.schema.shape });

/** Stops watching a risk, with the reason. */
export const CloseRisk = defineCommand('CloseRisk', { ...project, ...event.RiskClosed.schema.shape, reason: prose });

/** Records that something has gone wrong or stands in the way. */
export const RaiseIssue = defineCommand('RaiseIssue', { ...project, ...event.IssueRaised.schema.shape });

/** Records how an issue was resolved. */
export const ResolveIssue = defineCommand('ResolveIssue', { ...project, ...event.IssueResolved.schema.shape });

/** Records that a publication lists the project. */
export const ListProject = defineCommand('ListProject', { ...project, ...event.ProjectListed.schema.shape });

/** Records that a publication leaves out a project that an earlier one listed. */
export const DelistProject = defineCommand('DelistProject', { ...project, ...event.ProjectDelisted.schema.shape });

/** Puts an issued version of the plan to the board of a gate. */
export const SubmitBusinessPlan = defineCommand('SubmitBusinessPlan', {
  ...project,
  version: z.int().min(1),
  gateId: id,
});

/** Decides at a gate as an officer whom the scheme of delegation names by this post. */
export const DecideUnderDelegation = defineCommand('DecideUnderDelegation', {
  ...project,
  gateId: id,
  post: line,
  ...decided,
  plan: planDecidedOn,
});

/**
 * Stops an officer's decision from being carried out until somebody has decided again, with the reason. A board's is
 * called in at its meeting.
 */
export const CallInOfficerDecision = defineCommand('CallInOfficerDecision', {
  ...project,
  ...event.GateDecisionCalledIn.schema.shape,
  reason: prose,
});

/** Gives the evidence that a condition was met. */
export const DischargeCondition = defineCommand('DischargeCondition', {
  ...project,
  ...event.ConditionDischarged.schema.shape,
});

/** Begins delivery, under the approval in force. */
export const StartProject = defineCommand('StartProject', { ...project });

/** Lets delivery rest, with the reason. */
export const PauseProject = defineCommand('PauseProject', { ...project, reason: prose });

/** Goes on with delivery, under the approval in force. */
export const ResumeProject = defineCommand('ResumeProject', { ...project });

/** Tells the project what a meeting decided about it. Follows from the minute; no person sends it. */
export const RecordGateDecision = defineCommand('RecordGateDecision', {
  ...project,
  ...event.GateDecisionRecorded.schema.shape,
});

/** Tells the project that a decision about it was called in. Follows from the call-in; no person sends it. */
export const CallInGateDecision = defineCommand('CallInGateDecision', {
  ...project,
  ...event.GateDecisionCalledIn.schema.shape,
});

/** Tells the project that a version of its plan was withdrawn. Follows from the withdrawal; no person sends it. */
export const WithdrawPlanVersion = defineCommand('WithdrawPlanVersion', {
  ...project,
  ...event.PlanVersionWithdrawn.schema.shape,
});

/** Ends the project unfinished, with the reason. */
export const StopProject = defineCommand('StopProject', { ...project, reason: prose });

/** Ends the project as complete. */
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
  WithdrawMilestoneMet,
  WithdrawMilestone,
  ReportDeliveryConfidence,
  WithholdRating,
  RaiseRisk,
  AssessRisk,
  CloseRisk,
  RaiseIssue,
  ResolveIssue,
  ListProject,
  DelistProject,
  SubmitBusinessPlan,
  DecideUnderDelegation,
  CallInOfficerDecision,
  DischargeCondition,
  StartProject,
  PauseProject,
  ResumeProject,
  RecordGateDecision,
  CallInGateDecision,
  WithdrawPlanVersion,
  StopProject,
  CloseProject,
] as const;

export type ProjectCommand = z.infer<(typeof projectCommands)[number]>;

/** The command of one type. */
export type ProjectCommandOf<Type extends ProjectCommand['type']> = Extract<ProjectCommand, { type: Type }>;

/** Commands that follow from an entry of another stream; no person sends them. */
export const followUpTypes: ReadonlySet<string> = new Set<ProjectCommand['type']>([
  'RecordGateDecision',
  'CallInGateDecision',
  'WithdrawPlanVersion',
]);

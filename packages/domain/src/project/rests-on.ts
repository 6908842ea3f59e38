import { newestOf, restsOnEverything, restsOnNothing } from '../kernel/capability.ts';
import type { ProjectCommand, ProjectCommandOf } from './commands.ts';
import type { Milestone, ProjectState } from './state.ts';

/**
 * What is stated anew rests on what was stated of the same thing; what is added rests on nothing. Who begins, rests or
 * goes on with delivery, or decides as an officer, must have seen everything about the project.
 */
export function projectRestsOn(command: ProjectCommand, state: ProjectState | undefined): number {
  if (state === undefined || isAddition(command)) return restsOnNothing;
  switch (command.type) {
    case 'RedescribeProject':
      return particularsGiven(command, state);
    case 'AlignProject':
      return newestOf(state.aimIds);
    case 'NameProjectSponsor':
      return newestOf(state.sponsor);
    case 'ReforecastMilestone':
    case 'WithdrawMilestoneMet':
    case 'WithdrawMilestone':
      return newestOfMilestone(state.milestones.find((one) => one.milestoneId === command.milestoneId));
    case 'AssessRisk':
      return newestOf(...(state.risks.find((one) => one.riskId === command.riskId)?.levels ?? []));
    case 'SubmitBusinessPlan':
      return newestOf(state.submissions.at(-1), state.decisions.at(-1)?.recorded);
    case 'ProposeProject':
    case 'DecideUnderDelegation':
    case 'StartProject':
    case 'PauseProject':
    case 'ResumeProject':
      return restsOnEverything;
  }
}

function particularsGiven(command: ProjectCommandOf<'RedescribeProject'>, state: ProjectState): number {
  const parts = ['title', 'purpose', 'departmentId', 'serviceArea'] as const;
  return newestOf(...parts.filter((part) => command[part] !== undefined).map((part) => state[part]));
}

function newestOfMilestone(milestone: Milestone | undefined): number {
  if (milestone === undefined) return restsOnNothing;
  const { planned, forecasts, met, notMet, withdrawn } = milestone;
  return newestOf(planned, ...forecasts, met, notMet, withdrawn);
}

/** What is added to what is there, or ended whatever came to it meanwhile. */
const additions = [
  'RankProject',
  'DeclareDependency',
  'WithdrawDependency',
  'PlanMilestone',
  'MeetMilestone',
  'ReportDeliveryConfidence',
  'WithholdRating',
  'RaiseRisk',
  'CloseRisk',
  'RaiseIssue',
  'ResolveIssue',
  'ListProject',
  'DelistProject',
  'CallInOfficerDecision',
  'DischargeCondition',
  'RecordGateDecision',
  'CallInGateDecision',
  'WithdrawPlanVersion',
  'StopProject',
  'CloseProject',
] as const;

function isAddition(command: ProjectCommand): command is ProjectCommandOf<(typeof additions)[number]> {
  return additions.some((type) => type === command.type);
}

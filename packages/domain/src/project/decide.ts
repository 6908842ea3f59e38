import { accepted, refused } from '../kernel/decision.ts';
import type { Decision, Refused } from '../kernel/decision.ts';
import { followUpTypes } from './commands.ts';
import type { ProjectCommand, ProjectCommandOf } from './commands.ts';
import { decideAssurance } from './decide-assurance.ts';
import { decideGovernance } from './decide-governance.ts';
import { decideParticulars } from './decide-particulars.ts';
import { decidePlan } from './decide-plan.ts';
import { decideTold } from './decide-told.ts';
import type { ProjectEvent } from './events.ts';
import type { ProjectFacts } from './facts.ts';
import { departmentIsNotRegistered } from './refusals.ts';
import type { ProjectState } from './state.ts';

/**
 * Decides on a command about a project. First, for every command: a project is proposed once
 * (`ProjectIsAlreadyProposed`), nothing is recorded about one that was not (`ProjectIsNotKnown`), before it was
 * proposed (`ProjectWasNotProposedYet`), or after it ended (`ProjectHasEnded`; what happened on an earlier day than the
 * end may still be recorded late, but the project is neither ranked, decided on, started nor ended again). What another
 * stream tells the project is recorded whatever its state. Then the rules of the command,
 * stated where it is decided. Leans on other streams through `facts`, which may be a moment old; the report `breaches`
 * lists what slipped through.
 */
export function decideProject(
  command: ProjectCommand,
  state: ProjectState | undefined,
  facts: ProjectFacts,
): Decision<ProjectEvent> {
  if (command.type === 'ProposeProject') return propose(command, state, facts);
  if (state === undefined) {
    return refused('ProjectIsNotKnown', 'There is no such project.', 'Choose a project from the backlog.');
  }
  if (isTold(command)) return decideTold(command, state);
  const refusal = beforeItsBeginning(command, state) ?? afterItsEnd(command, state);
  if (refusal !== undefined) return refusal;
  if (command.type === 'StopProject' || command.type === 'CloseProject') return end(command);
  return decideOngoing(command, state, facts);
}

function decideOngoing(
  command: Exclude<ProjectCommand, Told | { type: 'ProposeProject' | 'StopProject' | 'CloseProject' }>,
  state: ProjectState,
  facts: ProjectFacts,
): Decision<ProjectEvent> {
  switch (command.type) {
    case 'RedescribeProject':
    case 'AlignProject':
    case 'RankProject':
    case 'NameProjectSponsor':
    case 'ListProject':
    case 'DelistProject':
      return decideParticulars(command, state, facts);
    case 'DeclareDependency':
    case 'WithdrawDependency':
    case 'PlanMilestone':
    case 'ReforecastMilestone':
    case 'MeetMilestone':
    case 'WithdrawMilestoneMet':
    case 'WithdrawMilestone':
      return decidePlan(command, state, facts);
    case 'ReportDeliveryConfidence':
    case 'WithholdRating':
    case 'RaiseRisk':
    case 'AssessRisk':
    case 'CloseRisk':
    case 'RaiseIssue':
    case 'ResolveIssue':
      return decideAssurance(command, state);
    case 'SubmitBusinessPlan':
    case 'DecideUnderDelegation':
    case 'CallInOfficerDecision':
    case 'DischargeCondition':
    case 'StartProject':
    case 'PauseProject':
    case 'ResumeProject':
      return decideGovernance(command, state, facts);
  }
}

function end(command: ProjectCommandOf<'StopProject' | 'CloseProject'>): Decision<ProjectEvent> {
  return command.type === 'StopProject'
    ? accepted({ type: 'ProjectStopped', data: {} })
    : accepted({ type: 'ProjectClosed', data: { delivered: command.delivered } });
}

type Told = Parameters<typeof decideTold>[0];

function isTold(command: ProjectCommand): command is Told {
  return followUpTypes.has(command.type);
}

function beforeItsBeginning(command: ProjectCommand, { proposed }: ProjectState): Refused | undefined {
  if (command.effectiveOn >= proposed.on) return undefined;
  return refused(
    'ProjectWasNotProposedYet',
    `On ${command.effectiveOn} the project had not been proposed; that happened on ${proposed.on}.`,
    'Give a day on or after the day it was proposed.',
  );
}

const neverAfterItsEnd: ReadonlySet<ProjectCommand['type']> = new Set([
  'RankProject',
  'SubmitBusinessPlan',
  'DecideUnderDelegation',
  'StartProject',
  'PauseProject',
  'ResumeProject',
  'StopProject',
  'CloseProject',
]);

function afterItsEnd(command: ProjectCommand, { ended }: ProjectState): Refused | undefined {
  if (ended === undefined) return undefined;
  if (command.effectiveOn < ended.on && !neverAfterItsEnd.has(command.type)) return undefined;
  return refused(
    'ProjectHasEnded',
    `The project was ${ended.value.how} on ${ended.on}.`,
    'Propose a new project if the work is taken up again; give an earlier day for what happened before the end.',
  );
}

/** In this order: not proposed before, `DepartmentIsNotRegistered`, and unless imported `PurposeIsMissing`, `OriginIsMissing`. */
function propose(
  command: ProjectCommandOf<'ProposeProject'>,
  state: ProjectState | undefined,
  facts: ProjectFacts,
): Decision<ProjectEvent> {
  if (state !== undefined) {
    return refused('ProjectIsAlreadyProposed', 'This project is already in the backlog.', 'Open it there.');
  }
  if (!facts.departmentIsRegistered) return departmentIsNotRegistered();
  const { title, purpose, departmentId, serviceArea, origin, source } = command;
  if (source === undefined && purpose === undefined) {
    return refused('PurposeIsMissing', 'The project has no purpose yet.', 'Say what it is for.');
  }
  if (source === undefined && origin === undefined) {
    return refused('OriginIsMissing', 'Nothing says what brought the project here.', 'Choose where it comes from.');
  }
  return accepted({
    type: 'ProjectProposed',
    data: {
      title,
      ...(purpose === undefined ? {} : { purpose }),
      departmentId,
      ...(serviceArea === undefined ? {} : { serviceArea }),
      ...(origin === undefined ? {} : { origin }),
    },
  });
}

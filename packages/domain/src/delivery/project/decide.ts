import type { z } from 'zod';

import { decisionIsBeingTold } from '../../governance/gates/refusals.ts';
import { untoldOf } from '../../governance/gates/told.ts';
import { decidesOn } from '../../kernel/deciding.ts';
import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { LedgerWorld, States } from '../../world.ts';
import { assuranceCommands } from './assurance/decide.ts';
import { projectEvents } from './events.ts';
import type { ProjectEvent } from './events.ts';
import { gatesCommands } from './gates/decide.ts';
import { particularsCommands } from './particulars/decide.ts';
import { beforeItsBeginning, projectIsNotKnown } from './refusals.ts';
import { scheduleCommands } from './schedule/decide.ts';
import { stageOf } from './stage.ts';
import type { ProjectState } from './state.ts';

const commands = [...particularsCommands, ...scheduleCommands, ...assuranceCommands, ...gatesCommands] as const;

export type ProjectCommand = z.infer<(typeof commands)[number]['schema']>;

/** The command of one type. */
export type ProjectCommandOf<Type extends ProjectCommand['type']> = Extract<ProjectCommand, { type: Type }>;

/** What other streams tell the project, whatever its state. */
const told: ReadonlySet<ProjectCommand['type']> = new Set([
  'RecordGateDecision',
  'CallInGateDecision',
  'WithdrawPlanVersion',
]);

/**
 * For every command: nothing is recorded about a project before it was proposed (`ProjectWasNotProposedYet`) or after it
 * ended (`ProjectHasEnded`; what happened on an earlier day than the end may still be recorded late, but the project is
 * neither ranked, decided on, started nor ended again). What another stream tells the project is recorded whatever its
 * state.
 */
function outsideItsLife(command: ProjectCommand, state: ProjectState | undefined): Refused | undefined {
  if (state === undefined || command.type === 'ProposeProject' || told.has(command.type)) return undefined;
  return beforeItsBeginning(command, state) ?? afterItsEnd(command, state);
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

/** No amendment leads back into delivery past a decision that is on its way to the project (`DecisionIsBeingTold`). */
function isNotBeingToldOtherwise(state: ProjectState, world: LedgerWorld): Refused | undefined {
  if (stageOf(state) !== 'inDelivery' || untoldOf(state.projectId, world).length === 0) return undefined;
  return decisionIsBeingTold();
}

/** Every command about a project, part by part. */
export const projectDecides = decidesOn<ProjectState, ProjectEvent, States>()({
  events: projectEvents,
  idField: 'projectId',
  unknown: projectIsNotKnown,
  before: outsideItsLife,
  holds: isNotBeingToldOtherwise,
  commands,
});

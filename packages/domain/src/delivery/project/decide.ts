import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { ProjectCommand } from './commands.ts';
import { beforeItsBeginning } from './refusals.ts';
import type { ProjectState } from './state.ts';

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
export function outsideItsLife(command: ProjectCommand, state: ProjectState | undefined): Refused | undefined {
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

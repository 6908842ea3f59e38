import { gateFacts } from '../../../governance/gates/facts.ts';
import type { GateFacts } from '../../../governance/gates/facts.ts';
import { everything, newestOf, nothing, rulesFor } from '../../../kernel/deciding.ts';
import type { Actor } from '../../../kernel/entry.ts';
import { keepers, managers, nobody } from '../../../kernel/roles.ts';
import type { LedgerWorld, States } from '../../../world.ts';
import type { ProjectEvent } from '../events.ts';
import type { ProjectState } from '../state.ts';
import * as command from './commands.ts';
import { callInOfficerDecision, decideUnderDelegation } from './decide-delegated.ts';
import { callInGateDecision, recordGateDecision, withdrawPlanVersion } from './decide-told.ts';
import { discharge, pause, resume, start, submit } from './decide.ts';

const { goesOn } = rulesFor<ProjectState, ProjectEvent, States>();

const by = managers;

function facts({ projectId }: { readonly projectId: string }, world: LedgerWorld, actor: Actor): GateFacts {
  return gateFacts(projectId, world, actor);
}

/**
 * Commands about a project's plan, its gates and its delivery. Who begins, rests or goes on with delivery, or decides as
 * an officer, must have seen everything about the project.
 */
export const gatesRules = [
  goesOn(command.SubmitBusinessPlan, {
    by,
    records: 'BusinessPlanSubmitted',
    restsOn: (_command, state) => newestOf(state?.submissions.at(-1), state?.decisions.at(-1)?.recorded),
    facts,
    decide: submit,
  }),
  goesOn(command.DecideUnderDelegation, {
    // An officer whom the scheme of delegation names sits on a board or is in finance; who prepares plans never decides.
    by: ['boardMember', 'financeOfficer'],
    records: 'GateDecisionRecorded',
    restsOn: everything,
    facts,
    decide: decideUnderDelegation,
  }),
  goesOn(command.CallInOfficerDecision, {
    by: keepers,
    records: 'GateDecisionCalledIn',
    restsOn: nothing,
    decide: callInOfficerDecision,
  }),
  goesOn(command.DischargeCondition, { by, records: 'ConditionDischarged', restsOn: nothing, decide: discharge }),
  goesOn(command.StartProject, { by, records: 'ProjectStarted', restsOn: everything, facts, decide: start }),
  goesOn(command.PauseProject, { by, records: 'ProjectPaused', restsOn: everything, decide: pause }),
  goesOn(command.ResumeProject, { by, records: 'ProjectResumed', restsOn: everything, facts, decide: resume }),
  goesOn(command.RecordGateDecision, {
    by: nobody,
    records: 'GateDecisionRecorded',
    restsOn: nothing,
    decide: recordGateDecision,
  }),
  goesOn(command.CallInGateDecision, {
    by: nobody,
    records: 'GateDecisionCalledIn',
    restsOn: nothing,
    decide: callInGateDecision,
  }),
  goesOn(command.WithdrawPlanVersion, {
    by: nobody,
    records: 'PlanVersionWithdrawn',
    restsOn: nothing,
    decide: withdrawPlanVersion,
  }),
] as const;

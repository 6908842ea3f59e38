import { decidesOn, newestOf, nothing, rulesFor } from '../../kernel/deciding.ts';
import { financiers, managers, nobody, spenders } from '../../kernel/roles.ts';
import type { States } from '../../world.ts';
import * as command from './commands.ts';
import * as told from './decide-told.ts';
import { vire } from './decide-virement.ts';
import { cancelCommitment, raiseCommitment } from './decide-commitment.ts';
import {
  allocate,
  approve,
  decline,
  forecast,
  propose,
  reduce,
  release,
  reprofile,
  reprofileAllocation,
  supplement,
} from './decide.ts';
import { budgetEvents } from './events.ts';
import type { BudgetEvent } from './events.ts';
import { approvalFacts, purposeFacts, toldFacts, virementFacts } from './facts.ts';
import { budgetIsNotApproved, moneyThatIsNotThere, notBeforeItsApproval } from './refusals.ts';
import type { BudgetState } from './state.ts';

const { begins, goesOn } = rulesFor<BudgetState, BudgetEvent, States>();

/**
 * Every command about a budget. Whether money is there is decided within the budget; whether a project is open, a decision
 * stands or another budget's year is closed, by what is known of them.
 */
export const budgetDecides = decidesOn<BudgetState, BudgetEvent, States>()({
  events: budgetEvents,
  idField: 'budgetId',
  unknown: budgetIsNotApproved,
  before: notBeforeItsApproval,
  holds: moneyThatIsNotThere,
  commands: [
    begins(command.ApproveBudget, {
      by: financiers,
      records: 'BudgetApproved',
      restsOn: nothing,
      facts: approvalFacts,
      decide: approve,
    }),
    goesOn(command.SupplementBudget, {
      by: financiers,
      records: 'BudgetSupplemented',
      restsOn: nothing,
      facts: approvalFacts,
      decide: supplement,
    }),
    goesOn(command.ReduceBudget, {
      by: financiers,
      records: 'BudgetReduced',
      restsOn: nothing,
      facts: approvalFacts,
      decide: reduce,
    }),
    goesOn(command.ReprofileBudget, {
      by: financiers,
      records: 'BudgetReprofiled',
      restsOn: nothing,
      decide: reprofile,
    }),
    goesOn(command.ProposeAllocation, {
      by: managers,
      records: 'AllocationProposed',
      restsOn: nothing,
      facts: purposeFacts,
      decide: propose,
    }),
    goesOn(command.DeclineAllocation, {
      by: financiers,
      records: 'AllocationDeclined',
      restsOn: nothing,
      decide: decline,
    }),
    goesOn(command.AllocateFunds, {
      by: financiers,
      records: 'FundsAllocated',
      restsOn: ({ allocationId }, state) =>
        newestOf(...(state?.allocations.find((one) => one.allocationId === allocationId)?.movements ?? [])),
      facts: purposeFacts,
      decide: allocate,
    }),
    goesOn(command.ReleaseAllocation, {
      by: financiers,
      records: 'AllocationReleased',
      restsOn: nothing,
      decide: release,
    }),
    goesOn(command.ReprofileAllocation, {
      by: financiers,
      records: 'AllocationReprofiled',
      restsOn: nothing,
      decide: reprofileAllocation,
    }),
    goesOn(command.VireFunds, {
      by: spenders,
      records: 'FundsVired',
      restsOn: nothing,
      facts: virementFacts,
      decide: vire,
    }),
    goesOn(command.ReceiveVirement, {
      by: nobody,
      records: 'VirementReceived',
      restsOn: nothing,
      decide: told.receiveVirement,
    }),
    goesOn(command.RaiseCommitment, {
      by: managers,
      records: 'CommitmentRaised',
      restsOn: nothing,
      decide: raiseCommitment,
    }),
    goesOn(command.CancelCommitment, {
      by: managers,
      records: 'CommitmentCancelled',
      restsOn: nothing,
      decide: cancelCommitment,
    }),
    goesOn(command.ReviseForecast, {
      by: managers,
      records: 'ForecastRevised',
      restsOn: ({ allocationId, year }, state) =>
        newestOf(state?.forecasts.findLast(({ value }) => value.allocationId === allocationId && value.year === year)),
      decide: forecast,
    }),
    goesOn(command.BringYearForward, {
      by: nobody,
      records: 'YearBroughtForward',
      restsOn: nothing,
      facts: toldFacts,
      decide: told.bringYearForward,
    }),
    goesOn(command.TakeBackYearEnd, {
      by: nobody,
      records: 'YearEndTakenBack',
      restsOn: nothing,
      facts: toldFacts,
      decide: told.takeBackYearEnd,
    }),
  ],
});

import type { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { decidesOn, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { financiers } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { allocationCommands } from './decide-allocation.ts';
import { commitmentCommands } from './decide-commitment.ts';
import { budgetToldCommands } from './decide-told.ts';
import { virementCommands } from './decide-virement.ts';
import * as event from './events.ts';
import type { BudgetEvent } from './events.ts';
import { approvalFacts } from './facts.ts';
import type { ApprovalFacts } from './facts.ts';
import {
  budgetIsNotApproved,
  decisionIsNotKnown,
  inAClosedYear,
  moneyThatIsNotThere,
  notBeforeItsApproval,
  notOneAmountEach,
} from './refusals.ts';
import type { BudgetState } from './state.ts';
import { notMoved, unlessExceeded, yearsIn } from './unless-exceeded.ts';

const { begins, goesOn } = rulesFor<BudgetState, BudgetEvent, States>();

const budget = { budgetId: id };

/** Records that the council approved a budget. */
export const ApproveBudget = defineCommand('ApproveBudget', { ...budget, ...event.BudgetApproved.schema.shape });

/** `BudgetIsAlreadyApproved`, `DepartmentIsNotRegistered`, `DecisionIsNotKnown`, `LineIsGivenTwice`, `AmountIsZero`. */
const approve = begins(ApproveBudget, {
  by: financiers,
  records: 'BudgetApproved',
  restsOn: nothing,
  facts: approvalFacts,
  decide: ({ title, departmentId, nature, ...granted }, state, facts) => {
    if (state !== undefined) {
      return refused(
        'BudgetIsAlreadyApproved',
        `“${state.title}” has been approved under this id.`,
        'Supplement it, or approve a budget of another name.',
      );
    }
    if (!facts.departmentIsKnown) {
      return refused('DepartmentIsNotRegistered', 'There is no such department.', 'Register the department first.');
    }
    const refusal = notGranted(granted, facts);
    return refusal ?? accepted({ type: 'BudgetApproved', data: { title, departmentId, nature, ...grantOf(granted) } });
  },
});

type Granted = Pick<z.infer<typeof event.BudgetSupplemented.schema>, 'lines' | 'decisionId' | 'authority'>;

function notGranted({ lines }: Granted, facts: Pick<ApprovalFacts, 'decisionIsKnown'>): Refused | undefined {
  return facts.decisionIsKnown ? notOneAmountEach(lines) : decisionIsNotKnown();
}

function grantOf({ lines, decisionId, authority }: Granted): Granted {
  return {
    lines,
    ...(decisionId === undefined ? {} : { decisionId }),
    ...(authority === undefined ? {} : { authority }),
  };
}

/** Records that more was approved. */
export const SupplementBudget = defineCommand('SupplementBudget', {
  ...budget,
  ...event.BudgetSupplemented.schema.shape,
  reason: prose,
});

/** `DecisionIsNotKnown`, `LineIsGivenTwice`, `AmountIsZero`, `YearIsClosed`. */
const supplement = goesOn(SupplementBudget, {
  by: financiers,
  records: 'BudgetSupplemented',
  restsOn: nothing,
  facts: approvalFacts,
  decide: (command, state, facts) => {
    const refusal = notGranted(command, facts) ?? inAClosedYear(state, yearsIn(command.lines));
    return refusal ?? accepted({ type: 'BudgetSupplemented', data: grantOf(command) });
  },
});

/** Takes money away that was approved. */
export const ReduceBudget = defineCommand('ReduceBudget', {
  ...budget,
  ...event.BudgetReduced.schema.shape,
  reason: prose,
});

/**
 * `DecisionIsNotKnown`, `LineIsGivenTwice`, `AmountIsZero`, `YearIsClosed`; `FundingIsExceeded` when a source has less than
 * is taken away, and `BudgetIsExceeded` when what is left is less than is allocated.
 */
const reduce = goesOn(ReduceBudget, {
  by: financiers,
  records: 'BudgetReduced',
  restsOn: nothing,
  facts: approvalFacts,
  decide: (command, state, facts) => {
    const event: BudgetEvent = { type: 'BudgetReduced', data: grantOf(command) };
    const years = yearsIn(command.lines);
    const refusal = notGranted(command, facts) ?? inAClosedYear(state, years);
    return refusal ?? unlessExceeded(event, command, state, years);
  },
});

/** Moves approved money of one source to another year. */
export const ReprofileBudget = defineCommand('ReprofileBudget', {
  ...budget,
  ...event.BudgetReprofiled.schema.shape,
  reason: prose,
});

/** `YearsAreTheSame`, `AmountIsZero`, `YearIsClosed`, `FundingIsExceeded`, `BudgetIsExceeded`. */
const reprofile = goesOn(ReprofileBudget, {
  by: financiers,
  records: 'BudgetReprofiled',
  restsOn: nothing,
  decide: (command, state) => {
    const { fundedBy, from, to, amount } = command;
    const event: BudgetEvent = { type: 'BudgetReprofiled', data: { fundedBy, from, to, amount } };
    return notMoved(command, state) ?? unlessExceeded(event, command, state, [from, to]);
  },
});

/**
 * Every command about a budget. Whether money is there is decided within the budget; whether a project is open, a decision
 * stands or another budget's year is closed, by what is known of them.
 */
export const budgetDecides = decidesOn<BudgetState, BudgetEvent, States>()({
  events: event.budgetEvents,
  idField: 'budgetId',
  unknown: budgetIsNotApproved,
  before: notBeforeItsApproval,
  holds: moneyThatIsNotThere,
  commands: [
    approve,
    supplement,
    reduce,
    reprofile,
    ...allocationCommands,
    ...virementCommands,
    ...commitmentCommands,
    ...budgetToldCommands,
  ],
});

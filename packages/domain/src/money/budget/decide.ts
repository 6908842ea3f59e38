import { accepted, refused } from '../../kernel/decision.ts';
import type { Decision, Refused } from '../../kernel/decision.ts';
import { nothingIsDifferent } from '../../kernel/refusals.ts';
import type { YearAmount } from '../../kernel/schema.ts';
import type { BudgetCommandOf } from './commands.ts';
import type { BudgetEvent } from './events.ts';
import { hypothetical } from './hypothetical.ts';
import {
  allocationIsNotKnown,
  allocationWouldBeExceeded,
  budgetWouldBeExceeded,
  fundingWouldBeExceeded,
  inAClosedYear,
  notOneAmountEach,
} from './refusals.ts';
import type { Allocation, BudgetState } from './state.ts';

export type Decided = Decision<BudgetEvent>;

/** What an approval leans on outside the budget. */
export interface ApprovalFacts {
  /** Whether the ledger holds the department, and the decision that is named; true where none is. */
  readonly departmentIsKnown: boolean;
  readonly decisionIsKnown: boolean;
}

/** `DecisionIsNotKnown`. */
export function decisionIsNotKnown(): Refused {
  return refused(
    'DecisionIsNotKnown',
    'The register holds no such decision.',
    'Choose a decision from the register, or say in words which minute granted it.',
  );
}

/** `BudgetIsAlreadyApproved`, `DepartmentIsNotRegistered`, `DecisionIsNotKnown`, `LineIsGivenTwice`, `AmountIsZero`. */
export function approve(
  { title, departmentId, nature, ...granted }: BudgetCommandOf<'ApproveBudget'>,
  state: BudgetState | undefined,
  facts: ApprovalFacts,
): Decided {
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
}

type Granted = Pick<BudgetCommandOf<'SupplementBudget'>, 'lines' | 'decisionId' | 'authority'>;

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

/** `DecisionIsNotKnown`, `LineIsGivenTwice`, `AmountIsZero`, `YearIsClosed`. */
export function supplement(
  command: BudgetCommandOf<'SupplementBudget'>,
  state: BudgetState,
  facts: Pick<ApprovalFacts, 'decisionIsKnown'>,
): Decided {
  const refusal = notGranted(command, facts) ?? inAClosedYear(state, yearsIn(command.lines));
  return refusal ?? accepted({ type: 'BudgetSupplemented', data: grantOf(command) });
}

/**
 * `DecisionIsNotKnown`, `LineIsGivenTwice`, `AmountIsZero`, `YearIsClosed`; `FundingIsExceeded` when a source has less than
 * is taken away, and `BudgetIsExceeded` when what is left is less than is allocated.
 */
export function reduce(
  command: BudgetCommandOf<'ReduceBudget'>,
  state: BudgetState,
  facts: Pick<ApprovalFacts, 'decisionIsKnown'>,
): Decided {
  const event: BudgetEvent = { type: 'BudgetReduced', data: grantOf(command) };
  const years = yearsIn(command.lines);
  const refusal = notGranted(command, facts) ?? inAClosedYear(state, years);
  return refusal ?? unlessExceeded(event, command, state, years);
}

/** `YearsAreTheSame`, `AmountIsZero`, `YearIsClosed`, `FundingIsExceeded`, `BudgetIsExceeded`. */
export function reprofile(command: BudgetCommandOf<'ReprofileBudget'>, state: BudgetState): Decided {
  const { fundedBy, from, to, amount } = command;
  const event: BudgetEvent = { type: 'BudgetReprofiled', data: { fundedBy, from, to, amount } };
  return notMoved(command, state) ?? unlessExceeded(event, command, state, [from, to]);
}

function notMoved(
  { from, to, amount }: { readonly from: string; readonly to: string; readonly amount: number },
  state: BudgetState,
): Refused | undefined {
  if (from === to) {
    return refused('YearsAreTheSame', 'It would be moved to the year where it is.', 'Give two different years.');
  }
  return notOneAmountEach([{ year: from, amount }]) ?? inAClosedYear(state, [from, to]);
}

/** Accepts the event unless money would be used that is not there, on its day or on a later one. */
export function unlessExceeded(
  event: BudgetEvent,
  { effectiveOn }: { readonly effectiveOn: string },
  state: BudgetState,
  years: readonly string[],
): Decided {
  const after = hypothetical(state, event, effectiveOn);
  const touched = after.allocations.filter((one, at) => one !== state.allocations[at]);
  const refusal =
    fundingWouldBeExceeded(after, effectiveOn) ??
    budgetWouldBeExceeded(after, effectiveOn, years) ??
    touched.map((one) => allocationWouldBeExceeded(one, effectiveOn, years)).find((one) => one !== undefined);
  return refusal ?? accepted(event);
}

/** `AllocationIsThere`, `LineIsGivenTwice`, `AmountIsZero`, `YearIsClosed`, and what `notFor` says. */
export function propose(
  { allocationId, title, about, years }: BudgetCommandOf<'ProposeAllocation'>,
  state: BudgetState,
  facts: PurposeFacts,
): Decided {
  if (openProposal(state, allocationId) !== undefined || allocationOf(state, allocationId) !== undefined) {
    return refused(
      'AllocationIsThere',
      'This has been proposed or allocated already.',
      'Propose it under another name.',
    );
  }
  const refusal = notFor(facts) ?? notOneAmountEach(years) ?? inAClosedYear(state, yearsIn(years));
  return refusal ?? accepted({ type: 'AllocationProposed', data: { allocationId, title, about, years } });
}

/** `NothingWasProposed`. */
export function decline({ allocationId }: BudgetCommandOf<'DeclineAllocation'>, state: BudgetState): Decided {
  if (openProposal(state, allocationId) === undefined || allocationOf(state, allocationId) !== undefined) {
    return refused('NothingWasProposed', 'No such proposal waits.', 'Choose one that waits.');
  }
  return accepted({ type: 'AllocationDeclined', data: { allocationId } });
}

/** What money is for, as the ledger knows it. */
export interface PurposeFacts {
  /** Of a project: not there, ended, or open; of whatever else: open. */
  readonly project: 'unknown' | 'ended' | 'open';
}

/** `ProjectIsNotProposed`, `ProjectHasEnded`. */
export function notFor({ project }: PurposeFacts): Refused | undefined {
  if (project === 'open') return undefined;
  return project === 'unknown'
    ? refused('ProjectIsNotProposed', 'There is no such project.', 'Choose a project of the backlog.')
    : refused(
        'ProjectHasEnded',
        'The project has been stopped or closed.',
        'Choose an open project, or a named purpose.',
      );
}

/**
 * `LineIsGivenTwice`, `AmountIsZero`, `YearIsClosed`, what `notFor` says; `AllocationIsForSomethingElse` when it is there
 * and for another thing; `BudgetIsExceeded` by how much.
 */
export function allocate(command: BudgetCommandOf<'AllocateFunds'>, state: BudgetState, facts: PurposeFacts): Decided {
  const { allocationId, title, about, years } = command;
  const given = yearsIn(years);
  const there = allocationOf(state, allocationId);
  const refusal = notFor(facts) ?? notOneAmountEach(years) ?? inAClosedYear(state, given) ?? other(there, command);
  const event: BudgetEvent = { type: 'FundsAllocated', data: { allocationId, title, about, years } };
  return refusal ?? unlessExceeded(event, command, state, given);
}

function other(there: Allocation | undefined, { about, title }: BudgetCommandOf<'AllocateFunds'>): Refused | undefined {
  if (there === undefined) return undefined;
  if (there.title === title && JSON.stringify(there.about) === JSON.stringify(about)) return undefined;
  return refused(
    'AllocationIsForSomethingElse',
    `This allocation is “${there.title}”.`,
    'Allocate more to it under its own title and purpose, or allocate to another.',
  );
}

/** `AllocationIsNotKnown`, `LineIsGivenTwice`, `AmountIsZero`, `YearIsClosed`, `AllocationIsExceeded`. */
export function release(command: BudgetCommandOf<'ReleaseAllocation'>, state: BudgetState): Decided {
  const { allocationId, years } = command;
  if (allocationOf(state, allocationId) === undefined) return allocationIsNotKnown();
  const given = yearsIn(years);
  const refusal = notOneAmountEach(years) ?? inAClosedYear(state, given);
  return (
    refusal ?? unlessExceeded({ type: 'AllocationReleased', data: { allocationId, years } }, command, state, given)
  );
}

/** `AllocationIsNotKnown`, `YearsAreTheSame`, `AmountIsZero`, `YearIsClosed`, `AllocationIsExceeded`, `BudgetIsExceeded`. */
export function reprofileAllocation(command: BudgetCommandOf<'ReprofileAllocation'>, state: BudgetState): Decided {
  const { allocationId, from, to, amount } = command;
  if (allocationOf(state, allocationId) === undefined) return allocationIsNotKnown();
  const event: BudgetEvent = { type: 'AllocationReprofiled', data: { allocationId, from, to, amount } };
  return notMoved(command, state) ?? unlessExceeded(event, command, state, [from, to]);
}

/** `AllocationIsNotKnown`, `YearIsClosed`, `NothingIsDifferent`. */
export function forecast(command: BudgetCommandOf<'ReviseForecast'>, state: BudgetState): Decided {
  const { allocationId, year, outturn } = command;
  if (allocationId !== undefined && allocationOf(state, allocationId) === undefined) return allocationIsNotKnown();
  const closed = inAClosedYear(state, [year]);
  if (closed !== undefined) return closed;
  const last = state.forecasts.findLast(({ value }) => value.allocationId === allocationId && value.year === year);
  if (last?.value.outturn === outturn && last.on === command.effectiveOn) return nothingIsDifferent();
  const data = { ...(allocationId === undefined ? {} : { allocationId }), year, outturn };
  return accepted({ type: 'ForecastRevised', data });
}

/** The years of these lines, each once. */
export function yearsIn(lines: readonly YearAmount[]): readonly string[] {
  return [...new Set(lines.map(({ year }) => year))];
}

/** The allocation of this id; `undefined` where the budget has none. */
export function allocationOf(state: BudgetState, allocationId: string): Allocation | undefined {
  return state.allocations.find((one) => one.allocationId === allocationId);
}

function openProposal(state: BudgetState, allocationId: string) {
  const last = state.proposals.findLast((one) => one.allocationId === allocationId);
  return last?.declined === undefined ? last : undefined;
}

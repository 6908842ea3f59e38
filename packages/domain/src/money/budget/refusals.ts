import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { pounds } from '../../kernel/money.ts';
import type { YearAmount } from '../../kernel/schema.ts';
import { allocationChanges, balance, fundingChanges, lowestFrom, unallocatedChanges, yearsOf } from './balances.ts';
import type { BalanceChange } from './balances.ts';
import type { FundingSource } from './events.ts';
import type { PurposeFacts } from './facts.ts';
import { fundingSources } from './names.ts';
import { sourceWords } from './words.ts';
import type { Allocation, BudgetState } from './state.ts';

/** `BudgetIsNotApproved`. */
export function budgetIsNotApproved(): Refused {
  return refused('BudgetIsNotApproved', 'There is no such budget.', 'Record its approval first.');
}

/** What follows from another stream has happened there, on whatever day. */
const following: ReadonlySet<string> = new Set([
  'ReceiveVirement',
  'BringYearForward',
  'TakeBackYearEnd',
  'TakeSaving',
  'GiveSavingBack',
]);

/** `BudgetWasNotApprovedYet`: nobody says anything of a budget before its first day. */
export function notBeforeItsApproval(
  { type, effectiveOn }: { readonly type: string; readonly effectiveOn: string },
  state: BudgetState | undefined,
): Refused | undefined {
  return following.has(type) ? undefined : notApprovedBy(effectiveOn, state);
}

/** `BudgetWasNotApprovedYet`. */
export function notApprovedBy(effectiveOn: string, state: BudgetState | undefined): Refused | undefined {
  const since = state?.approvals[0]?.on;
  if (since === undefined || effectiveOn >= since) return undefined;
  return refused(
    'BudgetWasNotApprovedYet',
    `On ${effectiveOn} the budget had not been approved; that happened on ${since}.`,
    'Give a day on or after the day it was approved.',
  );
}

/** `LineIsGivenTwice`, `AmountIsZero`. */
export function notOneAmountEach(
  lines: readonly (YearAmount & { readonly fundedBy?: FundingSource })[],
): Refused | undefined {
  const keys = lines.map(({ fundedBy, year }) => `${fundedBy ?? ''} ${year}`);
  const twice = lines.find((_one, at) => keys.indexOf(keys[at] ?? '') !== at);
  if (twice !== undefined) {
    const of = twice.fundedBy === undefined ? '' : ` from ${sourceWords[twice.fundedBy]}`;
    return refused(
      'LineIsGivenTwice',
      `${twice.year} is given twice${of}.`,
      'Add the two amounts up into one line, or give another year.',
    );
  }
  const zero = lines.find(({ amount }) => amount === 0);
  if (zero === undefined) return undefined;
  return refused(
    'AmountIsZero',
    `No amount is given for ${zero.year}.`,
    'Give an amount above zero, or leave the year out.',
  );
}

/** `YearIsClosed`: what is closed takes nothing more. */
export function inAClosedYear(state: BudgetState, years: readonly string[]): Refused | undefined {
  const closed = state.closedYears.find(({ value }) => years.includes(value.year));
  if (closed === undefined) return undefined;
  return refused(
    'YearIsClosed',
    `${closed.value.year} was closed on ${closed.on}.`,
    'Give an open year; or open the year again, with the reason, on its account.',
  );
}

/** `AllocationIsNotKnown`. */
export function allocationIsNotKnown(): Refused {
  return refused('AllocationIsNotKnown', 'The budget has no such allocation.', 'Choose one of its allocations.');
}

/** `ForecastIsBelowSpent`. */
export function forecastIsBelowSpent(spent: number, day: string): Refused {
  return refused(
    'ForecastIsBelowSpent',
    `${pounds(spent)} was spent by ${day}, and a year costs at least that.`,
    'Forecast what is spent and what is still to be spent together; a credit to come counts once it is recorded.',
  );
}

/** What is compared with where a state is judged alone. */
const everything: readonly BalanceChange[] = [{ n: 0, on: '', amount: Number.POSITIVE_INFINITY }];

/**
 * The lowest balance from a day on, where it is below zero and lower than it was; what makes it no lower is in nobody's
 * way, even where an overspend was carried forward.
 */
function short(after: readonly BalanceChange[], before: readonly BalanceChange[], from: string) {
  const lowest = lowestFrom(after, from);
  return lowest.amount < 0 && balance(after) < balance(before) ? lowest : undefined;
}

/**
 * `BudgetIsExceeded`: in some year more would be allocated than is approved, on the day or on a later one, and more than
 * was before.
 */
export function budgetWouldBeExceeded(
  state: BudgetState,
  from: string,
  years: readonly string[],
  before?: BudgetState,
): Refused | undefined {
  for (const year of years) {
    const was = before === undefined ? everything : unallocatedChanges(before, year);
    const found = short(unallocatedChanges(state, year), was, from);
    if (found !== undefined) {
      const { on, amount } = found;
      return refused(
        'BudgetIsExceeded',
        `In ${year} the allocations would be ${pounds(-amount)} more than “${state.title}” has${dayWords(on, from)}.`,
        'Allocate less, release another allocation, or have more approved for that year first.',
      );
    }
  }
  return undefined;
}

/**
 * `AllocationIsExceeded`: in some year more would be taken out of the allocation than it has, on the day or on a later
 * one. What was overspent and carried forward is not there to be taken.
 */
export function allocationWouldBeExceeded(
  allocation: Allocation,
  from: string,
  years: readonly string[],
  before?: Allocation,
): Refused | undefined {
  for (const year of years) {
    const was = before === undefined ? everything : allocationChanges(before, year);
    const found = short(allocationChanges(allocation, year), was, from);
    if (found !== undefined) {
      const { on, amount } = found;
      return refused(
        'AllocationIsExceeded',
        `In ${year} “${allocation.title}” has ${pounds(-amount)} less than that${dayWords(on, from)}.`,
        'Give a smaller amount, or another year.',
      );
    }
  }
  return undefined;
}

/** `FundingIsExceeded`: in some year less than nothing would be left of a source. */
export function fundingWouldBeExceeded(state: BudgetState, from: string, before?: BudgetState): Refused | undefined {
  for (const source of fundingSources) {
    for (const year of yearsOf(state)) {
      const was = before === undefined ? everything : fundingChanges(before, source, year);
      const found = short(fundingChanges(state, source, year), was, from);
      if (found !== undefined) {
        const { amount } = found;
        return refused(
          'FundingIsExceeded',
          `In ${year} the budget has ${pounds(-amount)} less from ${sourceWords[source]} than that.`,
          'Give a smaller amount, or another source or year.',
        );
      }
    }
  }
  return undefined;
}

/**
 * What its own rules could never have led to, in whatever order it was said: money that is not there, and money that was
 * vired out of or into an allocation, or carried forward for one, that is not.
 */
export function moneyThatIsNotThere(state: BudgetState): Refused | undefined {
  const ruled = withoutOverspends(state);
  const first = state.approvals.reduce((on, one) => (one.on < on ? one.on : on), state.approvals[0]?.on ?? '');
  const years = yearsOf(state);
  const there = new Set(state.allocations.map((one) => one.allocationId));
  const named = [
    ...state.virements.flatMap(({ value: { from, to } }) => [
      from,
      to.budgetId === undefined ? to.allocationId : undefined,
    ]),
    ...state.closedYears.flatMap(({ value }) => value.carried.map(({ allocationId }) => allocationId)),
  ];
  if (named.some((one) => one !== undefined && !there.has(one))) return allocationIsNotKnown();
  return (
    fundingWouldBeExceeded(ruled, first) ??
    budgetWouldBeExceeded(ruled, first, years) ??
    ruled.allocations.map((one) => allocationWouldBeExceeded(one, first, years)).find((one) => one !== undefined)
  );
}

/** An overspend that was carried forward breaks no rule: it happened. */
function withoutOverspends(state: BudgetState): BudgetState {
  return {
    ...state,
    closedYears: state.closedYears.map((one) => ({
      ...one,
      value: { ...one.value, carried: one.value.carried.filter(({ amount }) => amount > 0) },
    })),
    allocations: state.allocations.map((one) => ({
      ...one,
      movements: one.movements.filter(
        ({ value }) => value.kind !== 'carried' || value.years.every(({ amount }) => amount > 0),
      ),
    })),
  };
}

function dayWords(on: string, from: string): string {
  return on === from ? '' : ` from ${on} on, as later entries stand`;
}

/** `DecisionIsNotKnown`. */
export function decisionIsNotKnown(): Refused {
  return refused(
    'DecisionIsNotKnown',
    'The register holds no such decision.',
    'Choose a decision from the register, or say in words which minute granted it.',
  );
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

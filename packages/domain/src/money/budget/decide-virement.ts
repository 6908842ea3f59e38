import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { Actor } from '../../kernel/entry.ts';
import { pounds } from '../../kernel/money.ts';
import type { VirementRules } from '../../programme/programme/state.ts';
import { allocationOf, wholeOf } from './balances.ts';
import type { BudgetCommandOf } from './commands.ts';
import { unlessExceeded, yearsIn } from './decide.ts';
import type { Decided } from './decide.ts';
import type { BudgetEvent, VirementKind } from './events.ts';
import { allocationIsNotKnown, inAClosedYear, notApprovedBy, notOneAmountEach } from './refusals.ts';
import type { BudgetState } from './state.ts';
import { judged, kindOf } from './virement.ts';
import type { GrantingDecision, Judged } from './virement.ts';
import { virementWords } from './words.ts';

/** What a virement leans on outside the budget that it comes from. */
export interface VirementFacts {
  /** Those in force on the day. */
  readonly rules: VirementRules | undefined;
  readonly by: Actor;
  /** The decision that is named; `undefined` where none is, or the register does not hold it. */
  readonly decision: GrantingDecision | undefined;
  /** The budget that it goes to, where that is another one. */
  readonly other: BudgetState | undefined;
}

type Vire = BudgetCommandOf<'VireFunds'>;

/**
 * Decides on a virement. In this order: it is a new one (`VirementIsThere`), goes somewhere else than it comes from
 * (`NothingIsMoved`), from and to what is there (`BudgetIsNotApproved`, `AllocationIsNotKnown`) by that day
 * (`BudgetWasNotApprovedYet`); `LineIsGivenTwice`, `AmountIsZero`; every year is open on both sides (`YearIsClosed`); rules are in force on the day (`VirementRulesAreMissing`), and by them whoever
 * records it may (`AuthorityIsTooLow`, which names who could); and there is so much to be moved (`AllocationIsExceeded`,
 * `BudgetIsExceeded`). The other budget is told; its years are judged as they are known here.
 */
export function vire(command: Vire, state: BudgetState, facts: VirementFacts): Decided {
  const { virementId, from, to, years, decisionId } = command;
  const given = yearsIn(years);
  const refusal =
    notThere(command, state, facts) ??
    notApprovedBy(command.effectiveOn, facts.other) ??
    notOneAmountEach(years) ??
    inAClosedYear(state, given) ??
    (facts.other && inAClosedYear(facts.other, given));
  if (refusal !== undefined) return refusal;
  const { rules } = facts;
  if (rules === undefined) {
    return refused(
      'VirementRulesAreMissing',
      'No virement rules are in force on that day, so nobody may move money.',
      'Ask an administrator to adopt them.',
    );
  }
  const kind = kindOf(state.nature, facts.other?.nature);
  const amount = years.reduce((total, one) => total + one.amount, 0);
  const budget = wholeOf(state, command.effectiveOn);
  const found = judged(rules, { kind, amount, budget, by: facts.by, decision: facts.decision });
  if (found.granted === undefined) return authorityIsTooLow(kind, amount, found);
  const event: BudgetEvent = {
    type: 'FundsVired',
    data: {
      virementId,
      ...(from === undefined ? {} : { from }),
      to,
      kind,
      years,
      rulesId: rules.rulesId,
      rung: found.granted.title,
      ...(decisionId === undefined ? {} : { decisionId }),
    },
  };
  return unlessExceeded(event, command, state, given);
}

function notThere({ virementId, from, to }: Vire, state: BudgetState, { other }: VirementFacts): Refused | undefined {
  if (state.virements.some(({ value }) => value.virementId === virementId)) {
    return refused('VirementIsThere', 'This virement has been recorded.', 'Record it under another name.');
  }
  const within = to.budgetId === undefined;
  if (within && to.allocationId === undefined) {
    return refused('NothingIsMoved', 'Nothing says where it goes.', 'Choose an allocation; or release this one.');
  }
  if (within && from === undefined) {
    return refused('NothingIsMoved', 'Within its budget, money that is not allocated is not vired.', 'Allocate it.');
  }
  if (to.budgetId === state.budgetId || (within && from === to.allocationId)) {
    return refused(
      'NothingIsMoved',
      'It would go to where it comes from.',
      'Choose another allocation, or another budget.',
    );
  }
  if (!within && other === undefined) {
    return refused('BudgetIsNotApproved', 'There is no such budget.', 'Choose a budget that was approved.');
  }
  const target = to.allocationId === undefined ? true : allocationOf(other ?? state, to.allocationId) !== undefined;
  const source = from === undefined ? true : allocationOf(state, from) !== undefined;
  return target && source ? undefined : allocationIsNotKnown();
}

function authorityIsTooLow(kind: VirementKind, amount: number, { could, own }: Judged): Refused {
  const what = `A virement of ${pounds(amount)} ${virementWords[kind]}`;
  const who = could.map(({ title }) => title).join(' or ');
  const yours = own === undefined ? 'You may vire nothing of this kind.' : `You may vire up to ${pounds(own)}.`;
  return refused(
    'AuthorityIsTooLow',
    who === '' ? `${what} is above every authority in the rules.` : `${what} needs ${who}. ${yours}`,
    who === '' ? 'Have rules adopted that say who may.' : 'Ask them to record it; a board’s, with its decision.',
  );
}

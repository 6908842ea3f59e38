import type { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { nothing, rulesFor } from '../../kernel/deciding.ts';
import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { pounds } from '../../kernel/money.ts';
import { spenders } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import type { Rung } from '../../programme/programme/events.ts';
import type { VirementRules } from '../../programme/programme/state.ts';
import type { States } from '../../world.ts';
import { allocationOf, wholeOf } from './balances.ts';
import * as event from './events.ts';
import type { BudgetEvent, VirementKind } from './events.ts';
import { virementFacts } from './facts.ts';
import type { VirementFacts } from './facts.ts';
import { allocationIsNotKnown, inAClosedYear, notApprovedBy, notOneAmountEach } from './refusals.ts';
import type { BudgetState } from './state.ts';
import { unlessExceeded, yearsIn } from './unless-exceeded.ts';
import { judged, kindOf, limitOf } from './virement.ts';
import type { Judged, NotGranting } from './virement.ts';
import { virementWords } from './words.ts';

const { goesOn } = rulesFor<BudgetState, BudgetEvent, States>();

const budget = { budgetId: id };

const { kind: _kind, rulesId: _rulesId, rung: _rung, ...vired } = event.FundsVired.schema.shape;

/** Moves money by virement; which rung of the rules grants it is decided, not stated. */
export const VireFunds = defineCommand('VireFunds', { ...budget, ...vired, reason: prose });

/**
 * Decides on a virement. In this order: it is a new one (`VirementIsThere`), goes somewhere else than it comes from
 * (`NothingIsMoved`), from and to what is there (`BudgetIsNotApproved`, `AllocationIsNotKnown`) by that day
 * (`BudgetWasNotApprovedYet`); `LineIsGivenTwice`, `AmountIsZero`; every year is open on both sides (`YearIsClosed`); rules are
 * in force on the day (`VirementRulesAreMissing`), and by them whoever records it may (`AuthorityIsTooLow`, which names who
 * could); and there is so much to be moved (`AllocationIsExceeded`, `BudgetIsExceeded`). The other budget is told; its years
 * are judged as they are known here.
 */
const vire = goesOn(VireFunds, {
  by: spenders,
  records: 'FundsVired',
  restsOn: nothing,
  facts: virementFacts,
  decide: (command, state, facts) => {
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
    if (found.granted === undefined) {
      return authorityIsTooLow({ kind, amount, budget, rules, found, decisionId, decision: facts.decision });
    }
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
  },
});

type Vire = z.infer<typeof VireFunds>;

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

interface TooHigh {
  readonly kind: VirementKind;
  readonly amount: number;
  readonly budget: number;
  readonly rules: VirementRules;
  readonly found: Judged;
  /** The decision that is named, and what the register holds of it. */
  readonly decisionId: Vire['decisionId'];
  readonly decision: VirementFacts['decision'];
}

/** `AuthorityIsTooLow`: who could grant it, and how far whoever records it may go, or why what is named does not grant it. */
function authorityIsTooLow(move: TooHigh): Refused {
  const { kind, amount, budget, rules, found, decisionId, decision } = move;
  const { could, own } = found;
  const what = `A virement of ${pounds(amount)} ${virementWords[kind]}`;
  if (could.length === 0) return aboveAll(what, rules.ladders[kind], budget);
  const titles = (boards: boolean) =>
    could.filter(({ by }) => (by.kind === 'board') === boards).map(({ title }) => title);
  const [posts, boards] = [titles(false).join(' or '), titles(true).join(' or ')];
  const who = [posts, boards === '' ? '' : `a decision of ${boards}`].filter((one) => one !== '').join(', or ');
  const ask = posts === '' ? '' : `Ask ${posts} to record it`;
  const decide = boards === '' ? '' : `have ${boards} decide on it, and choose that decision here`;
  const next = [ask, decide].filter((one) => one !== '').join('; or ');
  const most = own === undefined ? `nothing ${virementWords[kind]}` : `up to ${pounds(own)}`;
  const second =
    decisionId === undefined ? `By yourself you may move ${most}.` : notGranting(decision, rules.ladders[kind], budget);
  return refused(
    'AuthorityIsTooLow',
    `${what} is for ${who}. ${second}`,
    `${next.charAt(0).toUpperCase()}${next.slice(1)}.`,
  );
}

/** What no rung allows: how far the highest goes, and that only other rules could let anybody. */
function aboveAll(what: string, ladder: readonly Rung[], budget: number): Refused {
  const [highest] = ladder.toSorted((one, other) => limitOf(other, budget) - limitOf(one, budget));
  return refused(
    'AuthorityIsTooLow',
    highest === undefined
      ? `${what} is for nobody by the rules in force: they name no authority for it.`
      : `${what} is above every authority in the rules in force: the highest, ${highest.title}, ends at ${pounds(limitOf(highest, budget))}.`,
    'No rung of these rules allows it. Have the council, or whoever grants money above them, adopt rules that say who may.',
  );
}

/** Why a decision does not grant a virement that the rules do not let its recorder make. */
function notGranting(decision: VirementFacts['decision'], ladder: readonly Rung[], budget: number): string {
  const ofBoards = ladder.filter(({ by }) => by.kind === 'board');
  if (ofBoards.length === 0) return 'No board’s decision could grant it by these rules.';
  if (decision === undefined) return 'The decision that you chose is not in the register.';
  const own = ofBoards.filter(({ by }) => by.kind === 'board' && by.boardId === decision.boardId);
  if (own.length === 0) return 'The decision that you chose is of none of these boards.';
  if (decision.whyNot !== undefined) return `The decision that you chose ${notGrantingWords[decision.whyNot]}.`;
  return `The decision that you chose covers up to ${pounds(Math.max(...own.map((one) => limitOf(one, budget))))}.`;
}

const notGrantingWords: Readonly<Record<NotGranting, string>> = {
  notApproved: 'does not stand as an approval',
  onAPlan: 'is on a plan, and says nothing of a virement: it needs an item of its own',
  onAnotherProject: 'is about a project that neither side of the move is for',
  later: 'was made after the day of the move',
};

/** Commands that move money by virement. */
export const virementCommands = [vire] as const;

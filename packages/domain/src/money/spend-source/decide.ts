import { defineCommand } from '../../kernel/command.ts';
import { decidesOn, newestOf, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { canonicalJson } from '../../kernel/digest/canonical-json.ts';
import { unlessSame } from '../../kernel/refusals.ts';
import { financiers } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import { comparable } from '../../kernel/text.ts';
import type { LedgerWorld, States } from '../../world.ts';
import { allocationIsNotKnown, budgetIsNotApproved } from '../budget/refusals.ts';
import { budgetOf } from '../read.ts';
import * as event from './events.ts';
import type { RuleBelongs, RuleWhen, SpendMapping, SpendSourceEvent } from './events.ts';
import { standingRules } from './matching.ts';
import type { SpendSourceState } from './state.ts';

const { begins, goesOn } = rulesFor<SpendSourceState, SpendSourceEvent, States>();

const source = { sourceId: id };
const by = financiers;

/** `SourceIsNotDescribed`. */
function sourceIsNotDescribed(): Refused {
  return refused('SourceIsNotDescribed', 'There is no such export.', 'Say first how its columns are read.');
}

/** Says how an export is read. */
export const DescribeSpendSource = defineCommand('DescribeSpendSource', {
  ...source,
  ...event.SpendSourceDescribed.schema.shape,
});

/** `ColumnIsGivenTwice`, `RoleIsGivenTwice`, `ColumnIsMissing`, `KindIsMissing`; `NothingIsDifferent`. */
const describe = begins(DescribeSpendSource, {
  by,
  records: 'SpendSourceDescribed',
  restsOn: (_command, state) => newestOf(...(state?.descriptions ?? [])),
  decide: ({ title, signature, mapping }, state) => {
    const refusal = unreadable(mapping);
    if (refusal !== undefined) return refusal;
    const data = { title, ...(signature === undefined ? {} : { signature }), mapping };
    const now = state?.descriptions.at(-1)?.value;
    const isSame = now !== undefined && canonicalJson(now) === canonicalJson(data);
    return unlessSame(isSame, { type: 'SpendSourceDescribed', data });
  },
});

const needed = { day: 'the day', supplier: 'who was paid', amount: 'the amount' } as const;
const once = ['day', 'supplier', 'amount', 'costCentre', 'account', 'kind'] as const;

function unreadable({ columns, amounts }: SpendMapping): Refused | undefined {
  if (new Set(columns.map(({ column }) => column)).size < columns.length) {
    return refused('ColumnIsGivenTwice', 'A column is given twice.', 'Say of each column one thing that it is.');
  }
  const roles = columns.map(({ role }) => role);
  const twice = once.find((role) => roles.filter((one) => one === role).length > 1);
  if (twice !== undefined) {
    return refused('RoleIsGivenTwice', 'Two columns are said to be the same.', 'Choose the one that is to be read.');
  }
  for (const [role, words] of Object.entries(needed)) {
    if (!roles.some((one) => one === role)) {
      return refused('ColumnIsMissing', `No column says ${words}.`, 'Choose the column that does.');
    }
  }
  if (amounts.creditWords.length > 0 && !roles.includes('kind')) {
    return refused(
      'KindIsMissing',
      'Words for credits are given, and no column to find them in.',
      'Choose the column.',
    );
  }
  return undefined;
}

/** States where some rows of an export belong. */
export const StateMatchingRule = defineCommand('StateMatchingRule', {
  ...source,
  ...event.MatchingRuleStated.schema.shape,
});

/** `RuleIsAboutNothing`, `RuleIdIsTaken`, `RuleIsStatedAlready`, `BudgetIsNotApproved`, `AllocationIsNotKnown`. */
const stateRule = goesOn(StateMatchingRule, {
  by,
  records: 'MatchingRuleStated',
  restsOn: nothing,
  facts: ({ belongs }, world) => refusalOf(belongs, world),
  decide: ({ ruleId, when, belongs }, { rules }, notKnown) => {
    if (Object.keys(when).length === 0) {
      return refused(
        'RuleIsAboutNothing',
        'The rule is about no row.',
        'Give a supplier, a cost centre or an account.',
      );
    }
    if (rules.some((one) => one.ruleId === ruleId)) {
      return refused('RuleIdIsTaken', 'A rule has this id.', 'Use another id.');
    }
    if (
      standingRules(rules).some(
        (one) => isAlike(one.when, when) && canonicalJson(one.belongs) === canonicalJson(belongs),
      )
    ) {
      return refused('RuleIsStatedAlready', 'A rule says this already.', 'Nothing needs to be recorded.');
    }
    return notKnown ?? accepted({ type: 'MatchingRuleStated', data: { ruleId, when, belongs } });
  },
});

function refusalOf(belongs: RuleBelongs, world: Pick<LedgerWorld, 'state' | 'states'>): Refused | undefined {
  if (belongs.kind === 'notOurs') return undefined;
  const budget = budgetOf(world, belongs.budgetId);
  if (budget === undefined) return budgetIsNotApproved();
  const { allocationId } = belongs;
  if (allocationId === undefined || budget.allocations.some((one) => one.allocationId === allocationId))
    return undefined;
  return allocationIsNotKnown();
}

function isAlike(one: RuleWhen, other: RuleWhen): boolean {
  return (['supplier', 'costCentre', 'account'] as const).every(
    (field) => comparable(one[field] ?? '') === comparable(other[field] ?? ''),
  );
}

/** Ends a rule. */
export const WithdrawMatchingRule = defineCommand('WithdrawMatchingRule', {
  ...source,
  ...event.MatchingRuleWithdrawn.schema.shape,
});

/** `RuleIsNotKnown`. */
const withdrawRule = goesOn(WithdrawMatchingRule, {
  by,
  records: 'MatchingRuleWithdrawn',
  restsOn: nothing,
  decide: ({ ruleId }, { rules }) =>
    standingRules(rules).some((one) => one.ruleId === ruleId)
      ? accepted({ type: 'MatchingRuleWithdrawn', data: { ruleId } })
      : refused('RuleIsNotKnown', 'No such rule stands.', 'Choose among the rules that do.'),
});

/** Begins an import; what it records comes as payments of its batch. */
export const BeginSpendImport = defineCommand('BeginSpendImport', {
  ...source,
  ...event.SpendImportBegun.schema.shape,
});

/** `BatchIdIsTaken`; `BudgetIsNotApproved`, where rows without a rule are to go to one that is not there. */
const begin = goesOn(BeginSpendImport, {
  by,
  records: 'SpendImportBegun',
  restsOn: nothing,
  facts: ({ choices: { unmatchedTo } }, world) =>
    unmatchedTo === undefined || budgetOf(world, unmatchedTo) !== undefined,
  decide: ({ batchId, title, document, digest, rows, total, printedTotal, choices }, { imports }, budgetIsThere) => {
    if (imports.some((one) => one.batchId === batchId)) {
      return refused('BatchIdIsTaken', 'An import of this export has this id.', 'Use another id.');
    }
    if (!budgetIsThere) return budgetIsNotApproved();
    const printed = printedTotal === undefined ? {} : { printedTotal };
    const data = { batchId, title, document, digest, rows, total, ...printed, choices };
    return accepted({ type: 'SpendImportBegun', data });
  },
});

/** Says how an import ended. */
export const EndSpendImport = defineCommand('EndSpendImport', { ...source, ...event.SpendImportEnded.schema.shape });

/** `ImportIsNotUnderWay`. */
const end = goesOn(EndSpendImport, {
  by,
  records: 'SpendImportEnded',
  restsOn: nothing,
  decide: ({ batchId, recorded, amount, alreadyHeld, notTaken, firstNotTaken }, { imports }) =>
    imports.some((one) => one.batchId === batchId && one.ended === undefined)
      ? accepted({
          type: 'SpendImportEnded',
          data: { batchId, recorded, amount, alreadyHeld, notTaken, firstNotTaken },
        })
      : refused('ImportIsNotUnderWay', 'No such import is under way.', 'Begin it first.'),
});

/** Every command about an export. What budgets there are is as it is known here. */
export const spendSourceDecides = decidesOn<SpendSourceState, SpendSourceEvent, States>()({
  events: event.spendSourceEvents,
  idField: 'sourceId',
  unknown: sourceIsNotDescribed,
  commands: [describe, stateRule, withdrawRule, begin, end],
});

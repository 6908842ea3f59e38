import { describe, expect, test } from 'vitest';

import { entriesOf, fact, given } from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { replay } from '../../replay.ts';
import { describe as inWords } from '../../saying.ts';
import type { BudgetEvent } from '../budget/events.ts';
import { moneyNeeds } from '../area.needs.ts';
import { spendSourceOf } from '../read.ts';
import type { SpendMapping, SpendSourceEvent } from './events.ts';
import { matcherOf } from './matching.ts';

const sourceId = 'ledger';
const mapping: SpendMapping = {
  columns: [
    { column: 'paid', role: 'day' },
    { column: 'supplier', role: 'supplier' },
    { column: 'amount', role: 'amount' },
  ],
  amounts: { decimal: 'point', currency: '£', minus: 'credit', brackets: 'credit', creditWords: [] },
  days: 'day first',
  payees: 'named',
};

function ofSource(event: SpendSourceEvent): Fact {
  return fact(`spendSource-${sourceId}`, event);
}

function ofBudget(event: BudgetEvent): Fact {
  return fact('budget-ict', event, '2026-01-05');
}

const described = ofSource({ type: 'SpendSourceDescribed', data: { title: 'Payments', mapping } });
const approved = ofBudget({
  type: 'BudgetApproved',
  data: {
    title: 'ICT',
    departmentId: 'finance',
    nature: 'revenue',
    lines: [{ fundedBy: 'existingBudget', year: '2026-27', amount: 100_000 }],
    authority: 'Council',
  },
});
const ruleStated = ofSource({
  type: 'MatchingRuleStated',
  data: { ruleId: 'rule-1', when: { costCentre: 'C100' }, belongs: { kind: 'spent', budgetId: 'ict' } },
});
const ruleGone = ofSource({ type: 'MatchingRuleWithdrawn', data: { ruleId: 'rule-1' } });
const choices = { withheldRows: [], takenAnyway: [] };
const april = {
  batchId: 'april',
  title: 'April',
  document: 'april.csv',
  digest: 'a'.repeat(64),
  rows: 3,
  total: 300,
  choices,
};
const begun = ofSource({ type: 'SpendImportBegun', data: april });
const ending = { batchId: 'april', recorded: 2, amount: 200, alreadyHeld: 1, notTaken: [], firstNotTaken: [] };

describe('DescribeSpendSource', () => {
  const describeIt = { type: 'DescribeSpendSource', sourceId, title: 'Payments', mapping } as const;
  const withColumns = (...columns: SpendMapping['columns']) => ({ ...describeIt, mapping: { ...mapping, columns } });

  test('says how an export is read', () => {
    given()
      .when(describeIt)
      .then({ type: 'SpendSourceDescribed', data: { title: 'Payments', mapping } });
  });
  test('says so again when it is read otherwise', () => {
    given(described)
      .when({ ...describeIt, mapping: { ...mapping, days: 'month first' } })
      .thenAccepted();
  });
  test('the same again is nothing new', () => {
    given(described).when(describeIt).thenRefused('NothingIsDifferent');
  });
  test('says of a column one thing', () => {
    given()
      .when(withColumns(...mapping.columns, { column: 'paid', role: 'reference' }))
      .thenRefused('ColumnIsGivenTwice');
  });
  test('has one amount', () => {
    given()
      .when(withColumns(...mapping.columns, { column: 'gross', role: 'amount' }))
      .thenRefused('RoleIsGivenTwice');
  });
  test('may have several references', () => {
    given()
      .when(withColumns(...mapping.columns, { column: 'a', role: 'reference' }, { column: 'b', role: 'reference' }))
      .thenAccepted();
  });
  test('has a day, a supplier and an amount', () => {
    given()
      .when(withColumns(...mapping.columns.slice(1)))
      .thenRefused('ColumnIsMissing', 'No column says the day.');
  });
  test('finds words for credits in a column of kinds', () => {
    given()
      .when({ ...describeIt, mapping: { ...mapping, amounts: { ...mapping.amounts, creditWords: ['Credit'] } } })
      .thenRefused('KindIsMissing');
  });
});

describe('StateMatchingRule', () => {
  const state = {
    type: 'StateMatchingRule',
    sourceId,
    ruleId: 'rule-2',
    when: { costCentre: 'C100' },
    belongs: { kind: 'spent', budgetId: 'ict' },
  } as const;

  test('says where rows belong', () => {
    given(described, approved)
      .when(state)
      .then({ type: 'MatchingRuleStated', data: { ruleId: 'rule-2', when: state.when, belongs: state.belongs } });
  });
  test('needs an export', () => {
    given(approved).when(state).thenRefused('SourceIsNotDescribed');
  });
  test('is about something', () => {
    given(described, approved)
      .when({ ...state, when: {} })
      .thenRefused('RuleIsAboutNothing');
  });
  test('has an id of its own', () => {
    given(described, approved, ruleStated)
      .when({ ...state, ruleId: 'rule-1' })
      .thenRefused('RuleIdIsTaken');
  });
  test('is stated once, however it is spelt', () => {
    given(described, approved, ruleStated)
      .when({ ...state, when: { costCentre: ' c100' } })
      .thenRefused('RuleIsStatedAlready');
  });
  test('is stated again after it was withdrawn', () => {
    given(described, approved, ruleStated, ruleGone).when(state).thenAccepted();
  });
  test('names a budget that was approved', () => {
    given(described).when(state).thenRefused('BudgetIsNotApproved');
  });
  test('names an allocation of the budget', () => {
    given(described, approved)
      .when({ ...state, belongs: { kind: 'spent', budgetId: 'ict', allocationId: 'licences' } })
      .thenRefused('AllocationIsNotKnown');
  });
  test('may leave rows out', () => {
    given(described)
      .when({ ...state, belongs: { kind: 'notOurs' } })
      .thenAccepted();
  });
});

describe('WithdrawMatchingRule', () => {
  const withdraw = { type: 'WithdrawMatchingRule', sourceId, ruleId: 'rule-1' } as const;

  test('ends a rule', () => {
    given(described, ruleStated)
      .when(withdraw)
      .then({ type: 'MatchingRuleWithdrawn', data: { ruleId: 'rule-1' } });
  });
  test('ends it once', () => {
    given(described, ruleStated, ruleGone).when(withdraw).thenRefused('RuleIsNotKnown');
  });
});

describe('BeginSpendImport', () => {
  const begin = { type: 'BeginSpendImport', sourceId, ...april } as const;

  test('begins an import', () => {
    given(described).when(begin).then({ type: 'SpendImportBegun', data: april });
  });
  test('has an id of its own', () => {
    given(described, begun).when(begin).thenRefused('BatchIdIsTaken');
  });
  test('knows the budget that rows without a rule go to', () => {
    given(described)
      .when({ ...begin, choices: { ...choices, unmatchedTo: 'ict' } })
      .thenRefused('BudgetIsNotApproved');
  });
});

describe('EndSpendImport', () => {
  const end = { type: 'EndSpendImport', sourceId, ...ending } as const;

  test('says how it ended', () => {
    given(described, begun).when(end).then({ type: 'SpendImportEnded', data: ending });
  });
  test('ends once what was begun', () => {
    given(described).when(end).thenRefused('ImportIsNotUnderWay');
    given(described, begun, ofSource({ type: 'SpendImportEnded', data: ending }))
      .when(end)
      .thenRefused('ImportIsNotUnderWay');
  });
});

describe('An export', () => {
  test('has its newest mapping last, its rules with their ends, its imports with theirs', () => {
    const facts = [described, ruleStated, ruleGone, begun, ofSource({ type: 'SpendImportEnded', data: ending })];
    const state = spendSourceOf(replay(entriesOf(facts)), sourceId);
    expect(state).toMatchObject({
      title: 'Payments',
      rules: [{ ruleId: 'rule-1', withdrawn: { n: 3 } }],
      imports: [{ batchId: 'april', ended: { value: { recorded: 2 } } }],
    });
  });
  test('is matched by the rule that says most, then by the one stated last', () => {
    const to = (budgetId: string) => ({ kind: 'spent', budgetId }) as const;
    const match = matcherOf([
      { when: { costCentre: 'C1' }, belongs: to('centre') },
      { when: { supplier: 'Acme  LTD', costCentre: 'c1' }, belongs: to('both') },
      { when: { account: '44' }, belongs: to('first') },
      { when: { account: '44' }, belongs: to('last') },
    ]);
    const row = { supplier: '', costCentre: '', account: '' };
    expect(match({ ...row, costCentre: 'C1 ' })).toEqual(to('centre'));
    expect(match({ ...row, costCentre: 'C1', supplier: 'acme ltd' })).toEqual(to('both'));
    expect(match({ ...row, account: '44' })).toEqual(to('last'));
    expect(match(row)).toBeUndefined();
  });
});

describe('An import that was begun', () => {
  const data = { payee: { kind: 'named' as const, name: 'Software house' }, amount: 100 };
  const rowPaid = fact('spend-ict.2026-27', {
    type: 'SpendRecorded',
    data: { ...data, imported: { batchId: 'april', row: 2 } },
  });
  const back = fact('spend-ict.2026-27', { type: 'SpendBatchWithdrawn', data: { batchId: 'april' } });
  const needsOf = (...facts: readonly Fact[]) =>
    moneyNeeds(replay(entriesOf([described, begun, approved, ...facts])), '2026-09-16', 'financeOfficer').filter(
      ({ kind }) => kind === 'importsNotEnded',
    );

  test('and taken back is told by its title', () => {
    const entries = entriesOf([described, begun, approved, rowPaid, back]);
    expect(inWords(entries.at(-1)!, replay(entries))).toBe('Import taken back: April');
  });
  test('and not ended needs finance, as long as a payment of it stands', () => {
    expect(needsOf()).toEqual([]);
    const path = '/budget/import?import=april';
    expect(needsOf(rowPaid)).toMatchObject([{ sentence: 'The import “April” was begun and not ended.', path }]);
    expect(needsOf(rowPaid, ofSource({ type: 'SpendImportEnded', data: ending }))).toEqual([]);
    expect(needsOf(rowPaid, back)).toEqual([]);
  });
});

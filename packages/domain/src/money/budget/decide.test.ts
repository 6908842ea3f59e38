import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import {
  allocated,
  approvedBudget,
  approvedLines,
  closedYear,
  entriesOf,
  established,
  finance,
  given,
  granted,
  inYear,
  ofBudget,
  today,
} from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { approvedChanges, balance, fundingChanges, unallocatedChanges, yearsOf } from './balances.ts';

const budgetId = 'ict';
const approved = [established, finance, approvedBudget()];
const caseWork = allocated('case-work', 310_000);
const closed2026 = closedYear();

/** What is not allocated, over all years, in whole pounds. */
function unallocated(facts: readonly Fact[]): number {
  const state = replay(entriesOf(facts)).state('budget', budgetId)!;
  return yearsOf(state).reduce((sum, year) => sum + balance(unallocatedChanges(state, year)), 0) / 100;
}

describe('ApproveBudget', () => {
  const data = { title: 'ICT transformation', departmentId: 'finance', nature: 'revenue', lines: [...approvedLines] };
  const approve = { type: 'ApproveBudget', budgetId, ...data, nature: 'revenue' } as const;

  test('grants money by source and year, by a decision of the register or in the words of an older minute', () => {
    given(established, finance, ...granted())
      .when({ ...approve, decisionId: 'grant', authority: 'Council, 24 February 2026' })
      .then({
        type: 'BudgetApproved',
        data: { ...data, nature: 'revenue', decisionId: 'grant', authority: 'Council, 24 February 2026' },
      });
  });
  test('a budget is approved once under its id', () => {
    given(...approved)
      .when(approve)
      .thenRefused('BudgetIsAlreadyApproved', '“ICT transformation” has been approved under this id.');
  });
  test('it is of a department and by a decision that are there', () => {
    given(established).when(approve).thenRefused('DepartmentIsNotRegistered');
    given(established, finance)
      .when({ ...approve, decisionId: 'grant' })
      .thenRefused('DecisionIsNotKnown');
  });
  test('each source and year has one amount, and one above zero', () => {
    const line = approvedLines.at(0)!;
    given(established, finance)
      .when({ ...approve, lines: [line, line] })
      .thenRefused('LineIsGivenTwice', '2026-27 is given twice from existing budget.');
    given(established, finance)
      .when({ ...approve, lines: [line, { ...line, fundedBy: 'reserve' }] })
      .thenAccepted();
    given(established, finance)
      .when({ ...approve, lines: [{ ...line, amount: 0 }] })
      .thenRefused('AmountIsZero', 'No amount is given for 2026-27.');
  });
});

describe('SupplementBudget', () => {
  const lines = [{ fundedBy: 'grant' as const, year: '2026-27', amount: 50_000_00 }];
  const supplement = { type: 'SupplementBudget', budgetId, lines, reason: 'A grant came' } as const;

  test('adds to what is approved', () => {
    given(...approved)
      .when(supplement)
      .then({ type: 'BudgetSupplemented', data: { lines } });
  });
  test('waits for the budget, and is of no day before it', () => {
    given().when(supplement).thenRefused('BudgetIsNotApproved');
    given(...approved)
      .when({ ...supplement, effectiveOn: '2026-03-31' })
      .thenRefused(
        'BudgetWasNotApprovedYet',
        'On 2026-03-31 the budget had not been approved; that happened on 2026-04-01.',
      );
  });
  test('needs a decision that is there, and years that are open', () => {
    given(...approved)
      .when({ ...supplement, decisionId: 'grant' })
      .thenRefused('DecisionIsNotKnown');
    given(...approved, ...closed2026)
      .when(supplement)
      .thenRefused('YearIsClosed', '2026-27 was closed on 2027-05-01.');
  });
});

describe('ReduceBudget', () => {
  const cut = (amount: number, year = '2026-27') => [{ fundedBy: 'existingBudget' as const, ...inYear(amount, year) }];
  const reduce = { type: 'ReduceBudget', budgetId, lines: cut(90_000), reason: 'A saving' } as const;

  test('takes away what is not allocated, to the last penny', () => {
    given(...approved, caseWork)
      .when(reduce)
      .then({ type: 'BudgetReduced', data: { lines: reduce.lines } });
    given(...approved, caseWork)
      .when({ ...reduce, lines: cut(90_000.01) })
      .thenRefused('BudgetIsExceeded', 'In 2026-27 the allocations would be £0.01 more than “ICT transformation” has.');
  });
  test('no source gives back more than it gave', () => {
    given(...approved)
      .when({ ...reduce, lines: [{ fundedBy: 'grant', ...inYear(1) }] })
      .thenRefused('FundingIsExceeded', 'In 2026-27 the budget has £1 less from a grant than that.');
  });
  test('what was added later cannot be taken away before', () => {
    const lines = [{ fundedBy: 'grant' as const, ...inYear(50_000) }];
    const added = ofBudget({ type: 'BudgetSupplemented', data: { lines } }, '2026-08-01');
    given(...approved, added)
      .when({ ...reduce, lines, effectiveOn: '2026-07-31' })
      .thenRefused('FundingIsExceeded');
    given(...approved, added)
      .when({ ...reduce, lines, effectiveOn: '2026-08-01' })
      .thenAccepted();
  });
  test('a closed year keeps what it had', () => {
    given(...approved, ...closed2026)
      .when(reduce)
      .thenRefused('YearIsClosed');
  });
});

describe('ReprofileBudget', () => {
  const move = { fundedBy: 'existingBudget', from: '2026-27', to: '2027-28', amount: 90_000_00 } as const;
  const reprofile = { type: 'ReprofileBudget', budgetId, ...move, reason: 'The supplier is late' } as const;

  test('moves money of one source to another year, and makes none', () => {
    given(...approved)
      .when(reprofile)
      .then({ type: 'BudgetReprofiled', data: move });
    const state = replay(entriesOf([...approved, ofBudget({ type: 'BudgetReprofiled', data: move })])).state(
      'budget',
      budgetId,
    )!;
    const years = ['2026-27', '2027-28', '2028-29'].map((year) => balance(approvedChanges(state, year)));
    expect(years).toEqual([310_000_00, 390_000_00, 225_000_00]);
    expect(balance(fundingChanges(state, 'existingBudget', '2027-28'))).toBe(390_000_00);
  });
  test('leaves the year what is allocated in it', () => {
    given(...approved, caseWork)
      .when(reprofile)
      .thenAccepted();
    given(...approved, caseWork)
      .when({ ...reprofile, amount: 90_000_01 })
      .thenRefused('BudgetIsExceeded');
    given(...approved)
      .when({ ...reprofile, amount: 400_000_01 })
      .thenRefused('FundingIsExceeded');
  });
  test('moves something, to another year, between open years', () => {
    given(...approved)
      .when({ ...reprofile, to: '2026-27' })
      .thenRefused('YearsAreTheSame');
    given(...approved)
      .when({ ...reprofile, amount: 0 })
      .thenRefused('AmountIsZero');
    given(...approved, ...closed2026)
      .when(reprofile)
      .thenRefused('YearIsClosed');
  });
});

describe('What is left of a budget', () => {
  test('£925,000 approved over three years, £310,000 of it allocated, leaves £615,000', () => {
    expect(unallocated(approved)).toBe(925_000);
    expect(unallocated([...approved, caseWork])).toBe(615_000);
  });
  test('is as it was on any earlier day', () => {
    const later = allocated('case-work', 310_000, '2026-06-01');
    const state = replay(entriesOf([...approved, later])).state('budget', budgetId)!;
    const changes = unallocatedChanges(state, '2026-27');
    expect([balance(changes, '2026-05-31'), balance(changes, today)]).toEqual([400_000_00, 90_000_00]);
  });
});

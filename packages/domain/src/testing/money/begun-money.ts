import type { Actor } from '../../kernel/entry.ts';
import type { FundingLine } from '../../money/budget/events.ts';
import type { Rung } from '../../programme/programme/events.ts';
import { fact } from '../entries.ts';
import type { Fact } from '../entries.ts';

// Ids, years and amounts are those of the arbitrary commands, so that these meet what is there.

const years = ['2025-26', '2026-27', '2027-28'];

function lines(fundedBy: FundingLine['fundedBy'], amount: number): FundingLine[] {
  return years.map((year) => ({ fundedBy, year, amount }));
}

const ladder: Rung[] = [
  { title: 'Finance', by: { kind: 'role', role: 'financeOfficer' }, upTo: { kind: 'share', share: 2_000 } },
  { title: 'Board', by: { kind: 'board', boardId: 'a' } },
];

function allocated(budgetId: string, allocationId: string, amount: number, day: string): Fact {
  const about = { kind: 'purpose' as const };
  const data = { allocationId, title: 'Payments', about, years: years.map((year) => ({ year, amount })) };
  return fact(`budget-${budgetId}`, { type: 'FundsAllocated', data }, day);
}

function ordered(budgetId: string, commitmentId: string, day: string): Fact {
  const data = { commitmentId, supplier: 'Payments', years: [{ year: '2026-27', amount: 1 }] };
  return fact(`budget-${budgetId}`, { type: 'CommitmentRaised', data }, day);
}

/** The year 2025-26 of the second budget is closed, with nothing spent and something carried. */
const closed: readonly Fact[] = [
  fact('spend-b.2025-26', { type: 'YearClosed', data: { spent: 0, carried: [{ amount: 9 }] } }, '2026-04-01'),
  fact(
    'budget-b',
    { type: 'YearBroughtForward', data: { year: '2025-26', spent: 0, carried: [{ amount: 9 }] } },
    '2026-04-01',
  ),
];

/**
 * Two budgets of different natures, with allocations, orders and a closed year, and rules by which money is vired between and
 * within them.
 */
export function moneyBegun(day: string, financier: Actor, keeper: Actor): readonly Fact[] {
  const ladders = { withinBudget: ladder, betweenBudgets: ladder, capitalToRevenue: ladder, revenueToCapital: ladder };
  const approved = (title: string, nature: 'capital' | 'revenue', all: FundingLine[]) =>
    ({ type: 'BudgetApproved', data: { title, departmentId: 'finance', nature, lines: all } }) as const;
  const existing = [...lines('existingBudget', 60_000_00), ...lines('grant', 5_000_00)];
  const facts = [
    fact('budget-a', approved('Running costs', 'revenue', existing), day),
    fact('budget-b', approved('Equipment', 'capital', lines('borrowing', 40_000_00)), day),
    ...['a', 'b'].map((allocationId) => allocated('a', allocationId, 10_000_00, day)),
    ...['a', 'b'].map((allocationId) => allocated('b', allocationId, 10_000_00, day)),
    ...closed,
    ...['a', 'b'].flatMap((commitmentId) => ['a', 'b'].map((budgetId) => ordered(budgetId, commitmentId, day))),
  ];
  const rules = { rulesId: 'x', title: 'Virement rules', ladders };
  return [
    { ...fact('programme-a', { type: 'VirementRulesAdopted', data: rules }, day), by: keeper },
    ...facts.map((one) => ({ ...one, by: financier })),
  ];
}

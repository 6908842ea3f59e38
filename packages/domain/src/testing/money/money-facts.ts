import type { Actor } from '../../kernel/entry.ts';
import type { Outcome } from '../../governance/gates/decision.ts';
import type { BudgetEvent, FundingLine } from '../../money/budget/events.ts';
import type { SpendEvent } from '../../money/spend/events.ts';
import type { Rung } from '../../programme/programme/events.ts';
import type { VirementRules } from '../../programme/programme/state.ts';
import { fact } from '../entries.ts';
import type { Fact } from '../entries.ts';
import { ofProgramme } from '../facts.ts';
import { chair, clerk, ofMeeting, treasurer } from '../governance-facts.ts';

/** A fact of the budget `ict`, or of another one, on the day that it was approved unless said otherwise. */
export function ofBudget(event: BudgetEvent, on = '2026-04-01', budgetId = 'ict'): Fact {
  return { ...fact(`budget-${budgetId}`, event, on), by: treasurer };
}

/** A fact of the account of the budget `ict` in 2026-27, or of another one. */
export function ofAccount(event: SpendEvent, on = '2026-05-01', accountId = 'ict.2026-27'): Fact {
  return { ...fact(`spend-${accountId}`, event, on), by: treasurer };
}

const first = { year: '2026-27' } as const;

/** £925,000 over three years out of existing budgets: £400,000, £300,000 and £225,000. */
export const approvedLines: readonly FundingLine[] = [
  { fundedBy: 'existingBudget', ...first, amount: 400_000_00 },
  { fundedBy: 'existingBudget', year: '2027-28', amount: 300_000_00 },
  { fundedBy: 'existingBudget', year: '2028-29', amount: 225_000_00 },
];

interface Approved {
  readonly title?: string;
  readonly nature?: 'capital' | 'revenue';
  readonly lines?: readonly FundingLine[];
  readonly on?: string;
}

/** A budget of finance was approved on 1 April 2026. */
export function approvedBudget(budgetId = 'ict', { on, ...rest }: Approved = {}): Fact {
  const { title = 'ICT transformation', nature = 'revenue', lines = approvedLines } = rest;
  const data = { title, departmentId: 'finance', nature, lines: [...lines] };
  return ofBudget({ type: 'BudgetApproved', data }, on, budgetId);
}

/** An amount in 2026-27 or another year, in whole pounds. */
export function inYear(amount: number, year = '2026-27') {
  return { year, amount: Math.round(amount * 100) };
}

/** Money of the budget was allocated to a named purpose, in whole pounds of 2026-27. */
export function allocated(allocationId: string, amount: number, on?: string, budgetId?: string): Fact {
  const data = { allocationId, title: titleOf(allocationId), about: { kind: 'purpose' as const } };
  return ofBudget({ type: 'FundsAllocated', data: { ...data, years: [inYear(amount)] } }, on, budgetId);
}

/** `case-work` is “Case work”. */
export function titleOf(allocationId: string): string {
  return `${allocationId.charAt(0).toUpperCase()}${allocationId.slice(1)}`.replaceAll('-', ' ');
}

/** A payment out of 2026-27, in whole pounds. */
export function paid(amount: number, allocationId?: string, on?: string, accountId?: string): Fact {
  const to = allocationId === undefined ? {} : { allocationId };
  const payee = { kind: 'named' as const, name: 'Software house' };
  return ofAccount({ type: 'SpendRecorded', data: { ...to, payee, amount: amount * 100 } }, on, accountId);
}

/** The account of a year was closed, and the budget told. */
export function closedYear(
  carried: readonly { readonly allocationId?: string; readonly amount: number }[] = [],
  { spent = 0, on = '2027-05-01', year = '2026-27', budgetId = 'ict' } = {},
): readonly [Fact, Fact] {
  const data = { spent, carried: [...carried] };
  return [
    ofAccount({ type: 'YearClosed', data }, on, `${budgetId}.${year}`),
    ofBudget({ type: 'YearBroughtForward', data: { year, ...data } }, on, budgetId),
  ];
}

/** A rung of a ladder. */
export function rung(title: string, by: Rung['by'], upTo?: Rung['upTo']): Rung {
  return { title, by, ...(upTo === undefined ? {} : { upTo }) };
}

const pounds = (amount: number) => ({ kind: 'amount' as const, amount: amount * 100 });

/** Up to £25,000 the finance officers, to £50,000 the chief executive, to £100,000 the board, above it the council. */
export const byAmount: Rung[] = [
  rung('Head of Finance', { kind: 'role', role: 'financeOfficer' }, pounds(25_000)),
  rung('Chief Executive', { kind: 'person', heldBy: chair.id }, pounds(50_000)),
  rung('ICT Programme Board', { kind: 'board', boardId: 'ict' }, pounds(100_000)),
  rung('Council', { kind: 'board', boardId: 'council' }),
];

/** Virement rules were adopted on 1 April 2026: the same ladder for every kind of move unless said otherwise. */
export function virementRules(
  ladder: readonly Rung[] = byAmount,
  others: Partial<VirementRules['ladders']> = {},
  { rulesId = 'virement-2026', on = '2026-04-01' } = {},
): Fact {
  const every = [...ladder];
  const ladders = {
    withinBudget: every,
    betweenBudgets: every,
    capitalToRevenue: every,
    revenueToCapital: every,
    ...others,
  };
  return {
    ...ofProgramme({ type: 'VirementRulesAdopted', data: { rulesId, title: 'Financial regulations', ladders } }, on),
    by: clerk,
  };
}

/** A meeting of a board decided away from any gate, under the id `grant`. */
export function granted(boardId = 'ict', outcome: Outcome = { kind: 'approved' }): readonly Fact[] {
  const data = { decisionId: 'grant', outcome, reasons: 'It is worth it', knownAt: 1, itemId: 'one' };
  return [
    ofMeeting({ type: 'MeetingCalled', data: { boardId, heldOn: '2026-09-16' } }),
    ofMeeting({ type: 'DecisionMinuted', data: { ...data, present: [], counted: [], interested: [] } }),
  ];
}

/** Whoever sits in the council’s chair: no finance officer. */
export const councillor: Actor = { id: 'councillor-1', role: 'boardMember' };

/** Another board was constituted, without members. */
export function constituted(boardId: string): readonly Fact[] {
  return [
    {
      ...fact(`board-${boardId}`, { type: 'BoardConstituted', data: { title: 'Council', quorum: 1 } }, '2026-01-05'),
      by: clerk,
    },
  ];
}

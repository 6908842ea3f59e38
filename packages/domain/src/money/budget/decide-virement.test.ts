import { describe, expect, test } from 'vitest';

import {
  allocated,
  approvedBudget,
  boardFacts,
  byAmount,
  chair,
  closedYear,
  councillor,
  given,
  granted,
  inYear,
  ofBudget,
  programmeFacts,
  rung,
  treasurer,
  virementRules,
} from '../../testing/index.ts';
import type { CommandInTest } from '../../testing/index.ts';
import type { DomainEvent } from '../../world.ts';
import { limitOf } from './virement.ts';

const lines = [{ fundedBy: 'borrowing' as const, ...inYear(200_000) }];
const capital = approvedBudget('estate', { title: 'Estate', nature: 'capital', lines });
const before = [...programmeFacts, ...boardFacts, approvedBudget(), capital];
const money = [...before, allocated('case-work', 310_000), allocated('payments', 40_000)];
const ready = [...money, virementRules()];
type Vire = Extract<CommandInTest, { type: 'VireFunds' }>;
const vired = { virementId: 'first', from: 'case-work', to: { allocationId: 'payments' } };
const vire = (amount: number): Vire => ({
  type: 'VireFunds',
  budgetId: 'ict',
  ...vired,
  years: [inYear(amount)],
  reason: 'Payments costs more',
});
const byDecision = (amount: number) => ({ ...vire(amount), decisionId: 'grant' });

describe('VireFunds', () => {
  test('moves money between allocations, and says by which rung of which rules', () => {
    given(...ready)
      .when(vire(25_000), treasurer)
      .then({
        type: 'FundsVired',
        data: {
          ...vired,
          kind: 'withinBudget',
          years: [inYear(25_000)],
          rulesId: 'virement-2026',
          rung: 'Head of Finance',
        },
      });
  });
  test('by amount: £25,000 by a role, £50,000 by a person, £100,000 by a board, above it by the council', () => {
    const of = (amount: number, title: string, decided: { readonly decisionId?: string } = {}): DomainEvent => ({
      type: 'FundsVired',
      data: {
        ...vired,
        kind: 'withinBudget',
        years: [inYear(amount)],
        rulesId: 'virement-2026',
        rung: title,
        ...decided,
      },
    });
    given(...ready)
      .when(vire(50_000), chair)
      .then(of(50_000, 'Chief Executive'));
    for (const [board, amount, title] of [
      ['ict', 100_000, 'ICT Programme Board'],
      ['council', 100_000.01, 'Council'],
    ] as const) {
      given(...ready, ...granted(board))
        .when(byDecision(amount), treasurer)
        .then(of(amount, title, { decisionId: 'grant' }));
    }
  });
  test('above the authority of who records it, it is refused and names who could', () => {
    given(...ready)
      .when(vire(25_000.01), treasurer)
      .thenRefused(
        'AuthorityIsTooLow',
        'A virement of £25,000.01 within a budget is for Chief Executive, or a decision of ICT Programme Board or Council. By yourself you may move up to £25,000.',
        'Ask Chief Executive to record it; or have ICT Programme Board or Council decide on it, and choose that decision here.',
      );
    given(...ready)
      .when(vire(1), councillor)
      .thenRefused(
        'AuthorityIsTooLow',
        'A virement of £1 within a budget is for Head of Finance or Chief Executive, or a decision of ICT Programme Board or Council. By yourself you may move nothing within a budget.',
      );
    given(...money, virementRules(byAmount.slice(0, 1)))
      .when(vire(30_000), treasurer)
      .thenRefused(
        'AuthorityIsTooLow',
        'A virement of £30,000 within a budget is above every authority in the rules in force: the highest, Head of Finance, ends at £25,000.',
        'No rung of these rules allows it. Have the council, or whoever grants money above them, adopt rules that say who may.',
      );
    given(...money, virementRules([]))
      .when(vire(30_000), treasurer)
      .thenRefused(
        'AuthorityIsTooLow',
        'A virement of £30,000 within a budget is for nobody by the rules in force: they name no authority for it.',
      );
  });
  test('by percent of the budget that it comes from, rounded down', () => {
    const share = (title: string, part: number) =>
      rung(title, { kind: 'role', role: 'financeOfficer' }, { kind: 'share', share: part });
    const rules = virementRules([share('Head of Finance', 333), rung('Cabinet', { kind: 'board', boardId: 'ict' })]);
    given(...money, rules)
      .when(vire(30_802.5), treasurer)
      .thenAccepted();
    given(...money, rules)
      .when(vire(30_802.51), treasurer)
      .thenRefused(
        'AuthorityIsTooLow',
        'A virement of £30,802.51 within a budget is for a decision of Cabinet. By yourself you may move up to £30,802.50.',
        'Have Cabinet decide on it, and choose that decision here.',
      );
    expect(limitOf(share('Any', 3_333), 1_01)).toBe(33);
    expect(limitOf(share('Any', 9_999), 10_000_000_000_000)).toBe(9_999_000_000_000);
  });
  test('a share is of what is approved on the day, and of what is carried forward once', () => {
    const tenth = virementRules([
      rung('Head of Finance', { kind: 'role', role: 'financeOfficer' }, { kind: 'share', share: 1000 }),
    ]);
    const more = ofBudget(
      { type: 'BudgetSupplemented', data: { lines: [{ fundedBy: 'grant', ...inYear(100) }] } },
      '2026-08-01',
    );
    given(...money, tenth, more)
      .when({ ...vire(92_510), effectiveOn: '2026-07-31' }, treasurer)
      .thenRefused('AuthorityIsTooLow');
    given(...money, tenth, more)
      .when({ ...vire(92_510), effectiveOn: '2026-08-01' }, treasurer)
      .thenAccepted();
    const closed = closedYear([{ allocationId: 'case-work', amount: 310_000_00 }]);
    const next = { ...vire(0), effectiveOn: '2027-06-01' };
    given(...money, tenth, ...closed)
      .when({ ...next, years: [inYear(92_500, '2027-28')] }, treasurer)
      .thenAccepted();
    given(...money, tenth, ...closed)
      .when({ ...next, years: [inYear(92_500.01, '2027-28')] }, treasurer)
      .thenRefused('AuthorityIsTooLow');
  });
  test('by nature: capital to revenue has a rung of its own', () => {
    const council = rung('Council', { kind: 'board', boardId: 'council' });
    const rules = virementRules(byAmount, { capitalToRevenue: [council], revenueToCapital: byAmount.slice(0, 1) });
    const { from: _from, ...out } = vire(1_000);
    const toRevenue: Vire = { ...out, budgetId: 'estate', to: { budgetId: 'ict', allocationId: 'payments' } };
    given(...money, rules)
      .when(toRevenue, treasurer)
      .thenRefused(
        'AuthorityIsTooLow',
        'A virement of £1,000 from capital to revenue is for a decision of Council. By yourself you may move nothing from capital to revenue.',
      );
    given(...money, rules, ...granted('council'))
      .when({ ...toRevenue, decisionId: 'grant' }, treasurer)
      .then({
        type: 'FundsVired',
        data: {
          virementId: 'first',
          to: toRevenue.to,
          years: toRevenue.years,
          kind: 'capitalToRevenue',
          rulesId: 'virement-2026',
          rung: 'Council',
          decisionId: 'grant',
        },
      });
    given(...money, rules)
      .when({ ...vire(1_000), to: { budgetId: 'estate' } }, treasurer)
      .thenAccepted();
    const twin = approvedBudget('licences', { title: 'Licences' });
    given(...money, twin, virementRules([], { betweenBudgets: byAmount.slice(0, 1) }))
      .when({ ...vire(1_000), to: { budgetId: 'licences' } }, treasurer)
      .thenAccepted();
  });
  test('the rules of the day count, old or new, and without any nobody moves money', () => {
    const stricter = virementRules([], {}, { rulesId: 'virement-2027', on: '2026-08-01' });
    given(...ready, stricter)
      .when({ ...vire(1), effectiveOn: '2026-07-31' }, treasurer)
      .thenAccepted();
    given(...ready, stricter)
      .when({ ...vire(1), effectiveOn: '2026-08-01' }, treasurer)
      .thenRefused('AuthorityIsTooLow');
    given(...money)
      .when(vire(1), treasurer)
      .thenRefused('VirementRulesAreMissing');
    given(...money, virementRules(byAmount, {}, { on: '2026-10-01' }))
      .when(vire(1), treasurer)
      .thenRefused('VirementRulesAreMissing');
  });
});

import { inForceOn } from '../../kernel/entry.ts';
import type { Stated } from '../../kernel/entry.ts';
import { pounds } from '../../kernel/money.ts';
import { stateAfter } from '../../reading.ts';
import type { Breach } from '../../reports/checks/breach.ts';
import type { LedgerWorld } from '../../world.ts';
import { wholeOf, yearAfter } from '../budget/balances.ts';
import { grantOf } from '../budget/granting.ts';
import type { BudgetState, Virement } from '../budget/state.ts';
import { judged } from '../budget/virement.ts';
import { accountIn, accounts, budgetOf, budgets } from '../read.ts';
import { accountOf, partsOf } from '../spend/account.ts';
import { notEndedSo } from '../spend/ended-so.ts';
import type { SpendState } from '../spend/state.ts';

/**
 * What budgets and accounts recorded while another stream said something that would have stood in the way: allocations to
 * projects that had ended, virements above the authority of who recorded them, money that came into a closed year, and
 * ends of years that do not add up any more.
 */
export function moneyBreaches(world: LedgerWorld): readonly Breach[] {
  return [
    ...budgets(world).flatMap((budget) => [
      ...allocatedAfterTheEnd(budget, world),
      ...aboveTheAuthority(budget, world),
      ...intoAClosedYear(budget, world),
    ]),
    ...accounts(world).flatMap((account) => [
      ...endedOtherwise(account, world),
      ...openedBeforeTheNext(account, world),
    ]),
  ];
}

function allocatedAfterTheEnd({ allocations }: BudgetState, world: LedgerWorld): readonly Breach[] {
  return allocations.flatMap(({ about, title, movements }): readonly Breach[] => {
    const project = about.kind === 'project' ? world.state('project', about.projectId) : undefined;
    const ended = project?.ended;
    if (project === undefined || ended === undefined) return [];
    const late = movements.filter(({ n, value }) => value.kind === 'allocated' && n > ended.n).map(({ n }) => n);
    if (late.length === 0) return [];
    const sentence = `Money was allocated for “${title}” after “${project.title.value}” was ${ended.value.how} on ${ended.on}.`;
    return [{ rule: 'ProjectHasEnded', sentence, entries: [ended.n, ...late], projectId: project.projectId }];
  });
}

/** Judged by the rules, the call-ins and the budget as they had been recorded by then, and as they read now. */
function aboveTheAuthority(budget: BudgetState, world: LedgerWorld): readonly Breach[] {
  const history = world.history(`budget-${budget.budgetId}`);
  return budget.virements.flatMap((virement): readonly Breach[] => {
    const { n, on, value } = virement;
    const by = history.find((one) => one.n === n)?.by;
    const [programme] = world.states('programme');
    const earlier = (programme?.virementRules ?? []).filter((one) => one.n < n);
    const rules = inForceOn(earlier, on);
    const before = stateAfter(history.filter((one) => one.n < n)) as BudgetState | undefined;
    if (by === undefined || before === undefined || rules === undefined) return [];
    const amount = total(value);
    const move = { kind: value.kind, amount, budget: wholeOf(before, on), by };
    const decision = grantOf(world, before, { ...value, on }, n);
    if (judged(rules.value, { ...move, decision }).granted !== undefined) return [];
    const sentence = `${pounds(amount)} were vired from “${budget.title}” on ${on} by ${value.rung}, which the rules of that day did not let do so, as is known now.`;
    return [{ rule: 'AuthorityIsTooLow', sentence, entries: [rules.n, n] }];
  });
}

function total({ years }: Virement): number {
  return years.reduce((sum, { amount }) => sum + amount, 0);
}

/** What was received, or carried from the year before, after the year was closed. */
function intoAClosedYear(budget: BudgetState, world: LedgerWorld): readonly Breach[] {
  const { title, received, closedYears } = budget;
  const came = (one: Stated<unknown>, year: string): readonly Breach[] => {
    const closed = closedAs(budget, year, world);
    if (closed === undefined || closed.n > one.n) return [];
    const sentence = `Money came into ${year} of “${title}” after that year was closed on ${closed.on}.`;
    return [{ rule: 'YearIsClosed', sentence, entries: [closed.n, one.n] }];
  };
  return [
    ...received.flatMap((one) => one.value.years.flatMap(({ year }) => came(one, year))),
    ...closedYears.flatMap((one) => (one.value.carried.length > 0 ? came(one, yearAfter(one.value.year)) : [])),
  ];
}

function closedAs({ budgetId, closedYears }: BudgetState, year: string, world: LedgerWorld) {
  const account = accountIn(world, accountOf(budgetId, year));
  return account?.closed ?? closedYears.find(({ value }) => value.year === year);
}

function endedOtherwise(account: SpendState, world: LedgerWorld): readonly Breach[] {
  const { accountId, closed } = account;
  const { budgetId, year } = partsOf(accountId);
  const budget = budgetOf(world, budgetId);
  if (closed === undefined || budget === undefined) return [];
  const refusal = notEndedSo(budget, { year, on: closed.on }, account, closed.value.carried, closed.value.borneBy);
  if (refusal === undefined) return [];
  const sentence = `${year} of “${budget.title}” was closed on ${closed.on}, and as is known now: ${refusal.sentence}`;
  const rule = refusal.refusal === 'OverspendIsNotBorne' ? 'OverspendIsNotBorne' : 'CarryForwardIsTooLarge';
  return [{ rule, sentence, entries: [closed.n] }];
}

function openedBeforeTheNext({ accountId, reopened }: SpendState, world: LedgerWorld): readonly Breach[] {
  const { budgetId, year } = partsOf(accountId);
  const next = accountIn(world, accountOf(budgetId, yearAfter(year)))?.closed;
  if (reopened === undefined || next === undefined || next.n > reopened.n) return [];
  const title = budgetOf(world, budgetId)?.title ?? budgetId;
  const sentence = `${year} of “${title}” was opened again on ${reopened.on}, after the year that follows was closed on ${next.on}.`;
  return [{ rule: 'NextYearIsClosed', sentence, entries: [next.n, reopened.n] }];
}

import { entriesInOrder, sum } from '../../../kernel/figure.ts';
import type { Figure, Term } from '../../../kernel/figure.ts';
import { amountIn } from '../../../money/budget/balances.ts';
import type { Allocation, BudgetState } from '../../../money/budget/state.ts';
import { budgets, isYearClosed } from '../../../money/read.ts';
import { positionIn, yearsWithin } from '../../../money/reports/position.ts';
import { budgetsWithin, isWithin } from '../../../money/reports/scope.ts';
import type { MoneyScope } from '../../../money/reports/scope.ts';
import type { LedgerWorld } from '../../../world.ts';
import { claimsWithin } from '../savings/claims-within.ts';
import type { CostScope } from './expected.ts';

/** What a year costs, in parts. */
export interface CostOfYear {
  readonly year: string;
  readonly toDate: readonly Term[];
  readonly toCome: readonly Term[];
}

/** A budget that is a service's running costs: no cost of the programme, but what its savings come out of. */
export interface RunningCost {
  readonly budgetId: string;
  /** To date and to come. */
  readonly amount: Figure<'pence'>;
}

/**
 * What the projects and posts of the programme cost, year by year, with what the same budgets pay beside them; of a project,
 * what is allocated to it; of no project, the rest: posts, purposes, and what is for no allocation.
 */
export function costsByYear(
  world: LedgerWorld,
  on: string,
  now: string,
  { projectId, ofNoProject }: CostScope,
): readonly CostOfYear[] {
  const running = new Set(runningBudgets(world, on).map(({ budgetId }) => budgetId));
  const ids = budgets(world).map(({ budgetId }) => budgetId);
  const all = costsWithin(world, now, { projectId, among: new Set(ids.filter((one) => !running.has(one))) });
  return ofNoProject === true ? all.flatMap(withoutProjects) : all;
}

function withoutProjects({ year, toDate, toCome }: CostOfYear): readonly CostOfYear[] {
  const isOfNone = (one: Term): boolean => one.projectId === undefined;
  const rest = { year, toDate: toDate.filter(isOfNone), toCome: toCome.filter(isOfNone) };
  return rest.toDate.length + rest.toCome.length === 0 ? [] : [rest];
}

/** The running costs of services that the programme saves on, budget by budget; of one project there are none. */
export function leftOutOf(
  world: LedgerWorld,
  on: string,
  now: string,
  { projectId, ofNoProject }: CostScope,
): readonly RunningCost[] {
  if (projectId !== undefined || ofNoProject === true) return [];
  return runningBudgets(world, on).map(({ budgetId, title }) => {
    const years = costsWithin(world, now, { budgetId });
    const parts = years.flatMap(({ toDate, toCome }) => [...toDate, ...toCome]);
    return { budgetId, amount: sum({ ...leftOutWording, label: `${title}: running costs, left out` }, parts) };
  });
}

/** Budgets that pay for no project and no post, and from which savings were ever claimed by the day. */
function runningBudgets(world: LedgerWorld, on: string): readonly BudgetState[] {
  const claimedFrom = new Set(
    claimsWithin(world).flatMap(({ claim }) => (claim.claimed.on > on ? [] : [claim.line.budgetId])),
  );
  return budgets(world).filter(
    ({ budgetId, allocations }) =>
      claimedFrom.has(budgetId) && allocations.every(({ about }) => about.kind === 'purpose'),
  );
}

function costsWithin(world: LedgerWorld, now: string, scope: MoneyScope): readonly CostOfYear[] {
  return yearsWithin(world, scope).flatMap((year): readonly CostOfYear[] => {
    const { spent, forecast } = positionIn(world, year, scope);
    const toDate = spent.terms.map((one) => ({ ...one, label: `${one.label}, ${year}` }));
    if (year < now) return toDate.length === 0 ? [] : [{ year, toDate, toCome: [] }];
    const rest = [
      ...forecast.terms.map((one) => ({ ...one, label: `Forecast outturn of ${year}: ${one.label}` })),
      ...budgetsWithin(world, scope).flatMap((budget) => addedBack(world, budget, year, scope)),
      ...toDate.map((one) => ({ ...one, label: `Less spent: ${one.label}`, value: -one.value })),
    ];
    return toDate.length + rest.length === 0 ? [] : [{ year, toDate, toCome: rest }];
  });
}

/**
 * What savings took out of allocations that count as they are allocated, since nobody forecast them: without it the same
 * pound would lower the cost, and be a saving that is set against it.
 */
function addedBack(world: LedgerWorld, budget: BudgetState, year: string, scope: MoneyScope): readonly Term[] {
  if (isYearClosed(world, budget.budgetId, year)) return [];
  return budget.allocations.flatMap((one): readonly Term[] => {
    const isForecast = budget.forecasts.some(
      ({ value }) => value.allocationId === one.allocationId && value.year === year,
    );
    const taken = isForecast || !isWithin(scope, one) ? [] : takenFrom(one, year);
    const value = taken.reduce((so, { amount }) => so + amount, 0);
    const about = one.about.kind === 'project' ? { projectId: one.about.projectId } : {};
    const label = `Added back: taken by savings from ${one.title}, ${year}`;
    return value === 0 ? [] : [{ label, value, entries: entriesInOrder(taken.map(({ n }) => n)), ...about }];
  });
}

function takenFrom({ movements }: Allocation, year: string) {
  return movements
    .filter(({ value: { kind } }) => kind === 'taken' || kind === 'givenBack')
    .map(({ n, value: { years } }) => ({ n, amount: -amountIn(years, year) }))
    .filter(({ amount }) => amount !== 0);
}

const leftOutWording = {
  unit: 'pence',
  formula:
    'Of a budget that pays for no project and no post, and from which savings are claimed: what was spent, and what is forecast beyond that in years that are not over, with what savings took from it added back',
  doesNotTell:
    'It does not tell what the programme costs: it is what a service costs to run, which the savings shrink.',
} as const;

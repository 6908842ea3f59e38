import type { LedgerWorld } from '../../world.ts';
import type { Nature } from '../budget/events.ts';
import type { Allocation, BudgetState } from '../budget/state.ts';
import { budgets } from '../read.ts';

/** Whose money is looked at; an absent field does not narrow. With none, all of it. */
export interface MoneyScope {
  readonly budgetId?: string | undefined;
  readonly nature?: Nature | undefined;
  /** The department whose budget it is, whoever's projects it pays for. */
  readonly departmentId?: string | undefined;
  /** Only of these budgets. */
  readonly among?: ReadonlySet<string> | undefined;
  /** Only what is allocated to this project, post or other allocation: nothing is approved for it by itself. */
  readonly projectId?: string | undefined;
  readonly postId?: string | undefined;
  readonly allocationId?: string | undefined;
  /** Only what is of no allocation, or of none for a project: what rows of each leave of the whole. */
  readonly ofNo?: 'allocation' | 'project' | undefined;
}

/** Whether the scope is of allocations alone, which have no approval of their own. */
export function isOfAllocations({ projectId, postId, allocationId }: MoneyScope): boolean {
  return projectId !== undefined || postId !== undefined || allocationId !== undefined;
}

/** Whether the scope is of whole budgets, which something was approved for. */
export function isOfWholeBudgets(scope: MoneyScope): boolean {
  return !isOfAllocations(scope) && scope.ofNo === undefined;
}

/** The budgets within the scope. */
export function budgetsWithin(
  world: LedgerWorld,
  { budgetId, nature, departmentId, among }: MoneyScope,
): readonly BudgetState[] {
  return budgets(world).filter(
    (one) =>
      (budgetId === undefined || one.budgetId === budgetId) &&
      (nature === undefined || one.nature === nature) &&
      (departmentId === undefined || one.departmentId === departmentId) &&
      (among === undefined || among.has(one.budgetId)),
  );
}

/** Whether an allocation is within the scope; without one, what is not allocated. */
export function isWithin(scope: MoneyScope, allocation: Allocation | undefined): boolean {
  const { projectId, postId, allocationId, ofNo } = scope;
  if (ofNo === 'allocation') return allocation === undefined;
  if (ofNo === 'project') return allocation?.about.kind !== 'project';
  if (!isOfAllocations(scope)) return true;
  if (allocation === undefined) return false;
  const { about } = allocation;
  return (
    (allocationId === undefined || allocation.allocationId === allocationId) &&
    (projectId === undefined || (about.kind === 'project' && about.projectId === projectId)) &&
    (postId === undefined || (about.kind === 'post' && about.postId === postId))
  );
}

/** Whether there is any budget or, of a scope of allocations, any allocation within it; without one, no figure says anything. */
export function isAnythingWithin(world: LedgerWorld, scope: MoneyScope): boolean {
  return budgetsOf(world, scope).length > 0;
}

/** The budgets within the scope; of a scope of allocations, those that hold any within it. */
function budgetsOf(world: LedgerWorld, scope: MoneyScope): readonly BudgetState[] {
  return budgetsWithin(world, scope).filter(
    ({ allocations }) => !isOfAllocations(scope) || allocations.some((one) => isWithin(scope, one)),
  );
}

/** Whether figures of the scope add capital to revenue, which whoever shows them has to say. */
export function mixesNatures(world: LedgerWorld, scope: MoneyScope): boolean {
  return new Set(budgetsOf(world, scope).map(({ nature }) => nature)).size > 1;
}

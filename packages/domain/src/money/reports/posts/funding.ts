import type { LedgerWorld } from '../../../world.ts';
import type { Funding } from '../../post/events.ts';
import type { PostState } from '../../post/state.ts';
import { budgetOf, budgets } from '../../read.ts';
import { postsIn, postsWithin } from './cost.ts';
import type { PostScope, PostsYear } from './cost.ts';

/**
 * Out of which budget and allocation a post is paid: as it was established or, where that names no allocation, out of the
 * one that was made for the post since. `undefined` where nothing says so.
 */
export function fundedBy(world: LedgerWorld, { postId, funding }: PostState): Funding | undefined {
  if (funding?.allocationId !== undefined) return funding;
  const among = budgets(world).filter(({ budgetId }) => funding === undefined || budgetId === funding.budgetId);
  for (const { budgetId, allocations } of among) {
    const made = allocations.find(({ about }) => about.kind === 'post' && about.postId === postId);
    if (made !== undefined) return { budgetId, allocationId: made.allocationId };
  }
  return funding;
}

/** Posts that are paid out of one allocation, with what they come to in a year. */
export interface PostsOfAllocation {
  readonly funding: Funding | undefined;
  /** The budget, and the allocation where there is one. */
  readonly label: string;
  readonly year: PostsYear;
}

/** What posts come to in a year, allocation by allocation; those of which nothing says who pays stand last. */
export function postsByAllocation(
  world: LedgerWorld,
  year: string,
  scope: Pick<PostScope, 'filled'> = {},
): readonly PostsOfAllocation[] {
  const groups = Map.groupBy(postsWithin(world), (one) => JSON.stringify(fundedBy(world, one) ?? null));
  return [...groups]
    .map(([key, all]): PostsOfAllocation => {
      const funding = (JSON.parse(key) as Funding | null) ?? undefined;
      const ids = new Set(all.map((one) => one.postId));
      return {
        funding,
        label: funding === undefined ? 'Nothing says out of which budget' : fundingLabel(world, funding),
        year: postsIn(world, year, { ...scope, among: ids }),
      };
    })
    .filter(({ year: { fte, cost } }) => fte.terms.length > 0 || cost.value !== 0)
    .toSorted((one, other) => Number(one.funding === undefined) - Number(other.funding === undefined));
}

/** A budget by its title, with its allocation where there is one. */
export function fundingLabel(world: LedgerWorld, funding: Funding): string {
  const budget = budgetOf(world, funding.budgetId);
  const allocation = budget?.allocations.find((one) => one.allocationId === funding.allocationId);
  const title = budget?.title ?? funding.budgetId;
  return allocation === undefined ? `${title}, no allocation` : `${title}: ${allocation.title}`;
}

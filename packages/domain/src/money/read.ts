import { readLater } from '../reading.ts';
import type { LedgerWorld } from '../world.ts';
import { agreementFold } from './agreement/fold.ts';
import type { AgreementState } from './agreement/state.ts';
import { budgetFold } from './budget/fold.ts';
import type { BudgetState } from './budget/state.ts';
import { postFold } from './post/fold.ts';
import type { PostState } from './post/state.ts';
import { spendSourceFold } from './spend-source/fold.ts';
import type { SpendImport, SpendSourceState } from './spend-source/state.ts';
import { accountOf } from './spend/account.ts';
import { spendFold } from './spend/fold.ts';
import type { SpendState } from './spend/state.ts';

// How what the area has is replayed. It comes with whatever first asks for a budget, not with the first page: so states of
// the area are asked for here alone.
readLater({
  budget: budgetFold,
  spend: spendFold,
  spendSource: spendSourceFold,
  post: postFold,
  agreement: agreementFold,
});

/** What of a world is asked: names of things need no more. */
type Reads = Pick<LedgerWorld, 'state' | 'states'>;

/** Every budget, in the order of their approval. */
export function budgets(world: Reads): readonly BudgetState[] {
  return world.states('budget');
}

/** The budget of this id; `undefined` where none was approved under it. */
export function budgetOf(world: Reads, budgetId: string): BudgetState | undefined {
  return world.state('budget', budgetId);
}

/** Every account of a budget and a year in which something was recorded. */
export function accounts(world: Reads): readonly SpendState[] {
  return world.states('spend');
}

/** The account of this id, such as `ict.2026-27`; `undefined` where nothing was recorded in it. */
export function accountIn(world: Reads, accountId: string): SpendState | undefined {
  return world.state('spend', accountId);
}

/** Whether the year of a budget is closed. */
export function isYearClosed(world: Reads, budgetId: string, year: string): boolean {
  return accountIn(world, accountOf(budgetId, year))?.closed !== undefined;
}

/** Every post, in the order in which they were established. */
export function posts(world: Reads): readonly PostState[] {
  return world.states('post');
}

/** The post of this id; `undefined` where none was established under it. */
export function postOf(world: Reads, postId: string): PostState | undefined {
  return world.state('post', postId);
}

/** Every agreement, in the order in which they were recorded. */
export function agreements(world: Reads): readonly AgreementState[] {
  return world.states('agreement');
}

/** The agreement of this id; `undefined` where none was recorded under it. */
export function agreementOf(world: Reads, agreementId: string): AgreementState | undefined {
  return world.state('agreement', agreementId);
}

/** Every export of a finance system whose columns were stated, in that order. */
export function spendSources(world: Reads): readonly SpendSourceState[] {
  return world.states('spendSource');
}

/** The import of this id, of whichever export; `undefined` where none was begun under it. */
export function importOf(world: Reads, batchId: string): SpendImport | undefined {
  return spendSources(world)
    .flatMap(({ imports }) => imports)
    .find((one) => one.batchId === batchId);
}

/** The export of this id; `undefined` where none was described under it. */
export function spendSourceOf(world: Reads, sourceId: string): SpendSourceState | undefined {
  return world.state('spendSource', sourceId);
}

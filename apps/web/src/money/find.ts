import { budgets, pounds } from '@minutebook/domain';

import type { Finder } from '../search/finder.ts';

/** Budgets whose title holds the words, or one of whose allocations does. */
export const find: Finder = ({ moment, holds }) =>
  budgets(moment.world)
    .filter(({ title, budgetId, allocations }) => holds(title, budgetId, ...allocations.map((one) => one.title)))
    .map(({ title, budgetId, approvals }) => ({
      path: `/budget/${budgetId}`,
      words: title,
      kind: pounds(approvals.reduce((so, { value }) => so + value.lines.reduce((all, one) => all + one.amount, 0), 0)),
    }));

import { agreements, budgets, fteWords, newest, partyTitle, posts, pounds } from '@minutebook/domain';

import type { Finder } from '../search/finder.ts';

/** Budgets, posts and agreements whose title or other words hold what is looked for. */
export const find: Finder = (sought) => [...findBudgets(sought), ...findPosts(sought), ...findAgreements(sought)];

/** Budgets whose title holds the words, or one of whose allocations does. */
const findBudgets: Finder = ({ moment, holds }) =>
  budgets(moment.world)
    .filter(({ title, budgetId, allocations }) => holds(title, budgetId, ...allocations.map((one) => one.title)))
    .map(({ title, budgetId, approvals }) => ({
      path: `/budget/${budgetId}`,
      words: title,
      kind: pounds(approvals.reduce((so, { value }) => so + value.lines.reduce((all, one) => all + one.amount, 0), 0)),
    }));

const findPosts: Finder = ({ moment, holds }) =>
  posts(moment.world)
    .filter(({ title, postId, serviceArea }) => holds(title, postId, serviceArea))
    .map((post) => ({
      path: `/budget/posts/${post.postId}`,
      words: post.title,
      kind: `Post, ${fteWords((newest(post.hours) ?? post.established).value.fte)}, ${post.serviceArea}`,
    }));

const findAgreements: Finder = ({ moment: { world }, holds }) =>
  agreements(world)
    .filter(({ title, agreementId, party }) => holds(title, agreementId, partyTitle(party, world)))
    .map(({ title, agreementId, party }) => ({
      path: `/budget/agreements/${agreementId}`,
      words: title,
      kind: `Agreement with ${partyTitle(party, world)}`,
    }));

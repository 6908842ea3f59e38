import { agreements, budgets, fteWords, newest, partyTitle, posts, pounds } from '@minutebook/domain';

import type { ThingsAt } from '../search/things/thing.ts';

/** Budgets, posts and agreements, by title and what they are for or with. */
export const things: ThingsAt = (moment) => [...agreementsAt(moment), ...postsAt(moment), ...budgetsAt(moment)];

const budgetsAt: ThingsAt = ({ world }) =>
  budgets(world).map(({ title, budgetId, approvals, allocations }) => ({
    path: `/budget/${budgetId}`,
    name: title,
    kind: 'Budgets',
    note: pounds(approvals.reduce((so, { value }) => so + value.lines.reduce((all, one) => all + one.amount, 0), 0)),
    others: [budgetId, ...allocations.map((one) => one.title)],
  }));

const postsAt: ThingsAt = ({ world }) =>
  posts(world).map((post) => ({
    path: `/budget/posts/${post.postId}`,
    name: post.title,
    kind: 'Posts',
    note: `${fteWords((newest(post.hours) ?? post.established).value.fte)}, ${post.serviceArea}`,
    others: [post.postId],
  }));

const agreementsAt: ThingsAt = ({ world }) =>
  agreements(world).map(({ title, agreementId, party }) => ({
    path: `/budget/agreements/${agreementId}`,
    name: title,
    kind: 'Agreements',
    note: `with ${partyTitle(party, world)}`,
    others: [agreementId],
  }));

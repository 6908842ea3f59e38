import { partsOf, queryTitle, recommendationTitle, savingsParts, splitStream } from '@minutebook/domain';
import type { Category, LedgerWorld, States } from '@minutebook/domain';

import { formatDay } from '../design/days.ts';

type Titles = { readonly [C in Category]: (state: States[C], world: LedgerWorld) => string | undefined };

/** What a thing of each category is called; a category without its name does not compile. */
const titles: Titles = {
  programme: ({ title }) => title,
  project: ({ title }) => title.value,
  businessPlan: ({ projectId }, world) => `Business plan of “${world.state('project', projectId)?.title.value ?? ''}”`,
  board: ({ title }) => title,
  meeting: ({ boardId, heldOn }, world) => `${world.state('board', boardId)?.title ?? 'Board'}, ${formatDay(heldOn)}`,
  budget: ({ title }) => title,
  spend: ({ accountId }, world) => {
    const { budgetId, year } = partsOf(accountId);
    return `${world.state('budget', budgetId)?.title ?? 'Budget'}, ${year}`;
  },
  post: ({ title }) => title,
  agreement: ({ title }) => title,
  spendSource: ({ title }) => title,
  channel: ({ title }) => title,
  service: ({ title }) => title,
  benefit: ({ title }) => title,
  savings: ({ savingsId }, world) => {
    const { departmentId, year } = savingsParts(savingsId);
    const departments = world.states('programme').flatMap((one) => one.departments);
    return `${departments.find((one) => one.departmentId === departmentId)?.title ?? 'Savings'}, ${year}`;
  },
  figuresSource: ({ title }) => title,
  assessment: ({ title }) => title,
  recommendation: (state) => recommendationTitle(state),
  query: (state) => queryTitle(state),
  engagement: ({ title }) => title,
};

/** What the thing is called whose entries a stream holds; `undefined` where the world does not know it. */
export function titleOf(stream: string, world: LedgerWorld): string | undefined {
  const { category, id } = splitStream(stream);
  if (!Object.hasOwn(titles, category)) return undefined;
  const state = world.state(category as Category, id);
  // The state is one of the category that the name is of, which the lookup hides from the compiler.
  return (
    state && (titles[category as Category] as (one: object, known: LedgerWorld) => string | undefined)(state, world)
  );
}

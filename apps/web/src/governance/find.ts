import { newest, planTypeWords } from '@minutebook/domain';

import { formatDay } from '../design/days.ts';
import type { ThingsAt } from '../search/things/thing.ts';
import { things as decisionsAt } from './decisions/find.ts';

/** Decisions, boards and business plans. */
export const things: ThingsAt = (moment) => [...plansAt(moment), ...boardsAt(moment), ...decisionsAt(moment)];

/** Boards, by title, remit or the posts that sit on them. */
const boardsAt: ThingsAt = ({ world }) =>
  world.states('board').map(({ boardId, title, constitutions, seats }) => ({
    path: `/boards#${boardId}`,
    name: title,
    kind: 'Boards',
    note: '',
    others: [boardId, newest(constitutions)?.value.remit, ...seats.map(({ post }) => post)],
  }));

/** Business plans, by the title of their project and by the options that they weigh. */
const plansAt: ThingsAt = ({ world }) =>
  world.states('businessPlan').map(({ projectId, content, versions }) => {
    const last = versions.at(-1);
    const issued = last === undefined ? 'not issued yet' : `version ${last.version}, ${formatDay(last.issued.on)}`;
    return {
      path: `/projects/${projectId}/plan`,
      name: `${world.state('project', projectId)?.title.value ?? projectId}: business plan`,
      kind: 'Business plans',
      note: `${planTypeWords[content.planType.value]}, ${issued}`,
      others: content.options.map(({ value }) => value.title),
    };
  });

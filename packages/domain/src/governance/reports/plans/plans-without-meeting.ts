import { projectTerm } from '../../../delivery/reports/project-term.ts';
import { openByRank } from '../../../delivery/project/particulars/ranking.ts';
import { count } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import { gateOn } from '../../gates/framework.ts';
import { comingMeetings } from '../decisions/meetings.ts';
import { waitingPlans } from './waiting-plans.ts';

interface Waits {
  readonly boardId: string;
  readonly term: ReturnType<typeof projectTerm>;
}

/** The plans that wait for a board of which no meeting is called on a day, by the framework in force then. */
function waits(world: LedgerWorld, on: string): readonly Waits[] {
  const called = new Set(comingMeetings(world, on).map(({ meeting }) => meeting.boardId));
  return openByRank(world.states('project')).flatMap((project) =>
    waitingPlans(project).flatMap(({ value: { gateId, version }, n }): readonly Waits[] => {
      const boardId = gateOn(world.states('programme')[0], gateId, on)?.gate.boardId;
      if (boardId === undefined || called.has(boardId)) return [];
      return [{ boardId, term: projectTerm(project, `${project.title.value}, version ${version}`, [n]) }];
    }),
  );
}

/** How many plans wait for a board that is not called to meet. */
export function plansWithoutMeeting(world: LedgerWorld, on: string): Figure {
  return count(
    {
      label: 'Plans that wait for a meeting',
      unit: 'plans',
      formula:
        'Plans of open projects submitted to a gate of a board of which no meeting is called, and not decided there',
      doesNotTell: 'It does not tell which of them is complete.',
    },
    waits(world, on).map(({ term }) => term),
  );
}

/** The boards that they wait for: “the ICT Board and the Council”; empty where none do. */
export function boardsNotCalled(world: LedgerWorld, on: string): string {
  const ids = [...new Set(waits(world, on).map(({ boardId }) => boardId))];
  const titles = ids.map((boardId) => `the ${world.state('board', boardId)?.title ?? boardId}`);
  return titles.join(' and ');
}

import { gateOn } from '../../gates/framework.ts';
import type { MeetingState } from '../../meeting/state.ts';
import { openByRank } from '../../../delivery/project/particulars/ranking.ts';
import type { ProjectState } from '../../../delivery/project/state.ts';
import type { LedgerWorld } from '../../../world.ts';
import { waitingPlans } from './waiting-plans.ts';

/** A plan that was submitted to a gate of a board and is not on the agenda of its meeting. */
export interface PlanToTable {
  readonly project: ProjectState;
  readonly gateId: string;
  readonly gate: string;
  readonly version: number;
  /** The day it was submitted, and the number of the entry that says so. */
  readonly since: string;
  readonly n: number;
}

/**
 * The plans that wait for the board of a meeting, by the framework in force on its day, and are not on its agenda at that
 * gate; in the order of the backlog.
 */
export function plansToTable(meeting: MeetingState, world: LedgerWorld): readonly PlanToTable[] {
  const programme = world.states('programme')[0];
  const { boardId, heldOn, items } = meeting;
  return openByRank(world.states('project')).flatMap((project) =>
    waitingPlans(project).flatMap(({ value: { gateId, version }, n, on }): readonly PlanToTable[] => {
      const at = gateOn(programme, gateId, heldOn);
      const tabled = items.some(
        ({ value: { about } }) => about?.projectId === project.projectId && about.gateId === gateId,
      );
      if (at === undefined || at.gate.boardId !== boardId || tabled) return [];
      return [{ project, gateId, gate: at.gate.title, version, since: on, n }];
    }),
  );
}

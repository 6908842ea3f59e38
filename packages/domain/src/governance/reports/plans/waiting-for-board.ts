import { gateOn } from '../../gates/framework.ts';
import { decisionOn } from '../../meeting/decided.ts';
import { inTime } from '../../meeting/order.ts';
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
  /** Another meeting that has it on its agenda, has not decided on it and is not over; `undefined` where none has. */
  readonly tabledAt: MeetingState | undefined;
}

/**
 * The first meeting, neither closed nor cancelled, that has a project at a gate on its agenda and has not decided on it;
 * `undefined` where none has.
 */
export function whereTabled(projectId: string, gateId: string, world: LedgerWorld): MeetingState | undefined {
  return world
    .states('meeting')
    .filter((one) => one.closed === undefined && one.cancelled === undefined)
    .filter((one) =>
      one.items.some(
        ({ value: { itemId, about } }) =>
          about?.projectId === projectId && about.gateId === gateId && decisionOn(itemId, one) === undefined,
      ),
    )
    .toSorted(inTime)[0];
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
      const tabledAt = whereTabled(project.projectId, gateId, world);
      return [{ project, gateId, gate: at.gate.title, version, since: on, n, tabledAt }];
    }),
  );
}

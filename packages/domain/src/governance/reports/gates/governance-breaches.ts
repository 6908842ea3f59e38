import { membersOn, quorumOn } from '../../board/members.ts';
import type { LedgerWorld } from '../../../world.ts';
import { gatesOf } from '../../gates/framework.ts';
import type { MeetingDecision, MeetingState } from '../../meeting/state.ts';
import { interestedBefore } from './seat-breaches.ts';
import type { Breach } from '../../../reports/checks/breach.ts';

/** Rules about gates and boards that leaned on other streams and, as is known now, do not hold. */
export function governanceBreaches(world: LedgerWorld): readonly Breach[] {
  return [
    ...unknownBoards(world),
    ...world
      .states('meeting')
      .flatMap((meeting) =>
        meeting.decisions.flatMap((decision) => [
          ...withoutQuorum(decision, meeting, world),
          ...decidedByPreparer(decision, world),
        ]),
      ),
  ];
}

function unknownBoards(world: LedgerWorld): readonly Breach[] {
  const frameworks = world.states('programme').flatMap((programme) => programme.frameworks);
  return frameworks.flatMap(({ value, n }) =>
    gatesOf(value).flatMap(({ gate }): readonly Breach[] => {
      if (world.state('board', gate.boardId) !== undefined) return [];
      const sentence = `The gate “${gate.title}” is a board’s that was never constituted: ${gate.boardId}.`;
      return [{ rule: 'BoardIsNotConstituted', sentence, entries: [n] }];
    }),
  );
}

/** Seats and quorums of an earlier day may have been recorded after the decision. */
function withoutQuorum({ minuted }: MeetingDecision, { boardId }: MeetingState, world: LedgerWorld): readonly Breach[] {
  const board = world.state('board', boardId);
  if (board === undefined) return [];
  const seated = new Set(membersOn(board, minuted.on).map((seat) => seat.memberId));
  const { projectId } = minuted.value;
  const aside = projectId === undefined ? [] : interestedBefore(projectId, minuted.n, world);
  const counted = minuted.value.counted.filter((one) => seated.has(one) && !aside.includes(one)).length;
  const quorum = quorumOn(board, minuted.on);
  if (counted >= quorum) return [];
  const sentence = `“${board.title}” decided on ${minuted.on} with ${counted} of its members counting; its quorum was ${quorum}, as was recorded afterwards.`;
  return [{ rule: 'BoardIsNotQuorate', sentence, entries: [minuted.n] }];
}

function decidedByPreparer({ minuted }: MeetingDecision, world: LedgerWorld): readonly Breach[] {
  const { gate, projectId, counted } = minuted.value;
  if (gate === undefined || projectId === undefined) return [];
  const version = world.state('businessPlan', projectId)?.versions.find((one) => one.version === gate.version);
  if (version === undefined || !counted.some((memberId) => version.preparers.includes(memberId))) return [];
  const sentence = `Who decided at the gate “${gate.title}” on ${minuted.on} had prepared version ${gate.version} of the plan.`;
  return [{ rule: 'DeciderPreparedThePlan', sentence, entries: [version.issued.n, minuted.n], projectId }];
}

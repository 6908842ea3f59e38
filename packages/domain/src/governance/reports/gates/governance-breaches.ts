import { boardAsSat } from '../../board/as-sat.ts';
import { membersOn, quorumOn } from '../../board/members.ts';
import type { LedgerWorld } from '../../../world.ts';
import { gatesOf } from '../../gates/framework.ts';
import { thereFor } from '../../meeting/presence/there.ts';
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

/** Seats and quorums of an earlier day, and who had left before the item, may have been recorded after the decision. */
function withoutQuorum({ minuted }: MeetingDecision, meeting: MeetingState, world: LedgerWorld): readonly Breach[] {
  const board = boardAsSat(meeting.boardId, world, minuted.on);
  if (board === undefined) return [];
  const { projectId, itemId, counted: counting } = minuted.value;
  const seated = new Set(membersOn(board, minuted.on).map((seat) => seat.memberId));
  const aside = projectId === undefined ? [] : interestedBefore(projectId, minuted.n, world);
  const away = awayFor(itemId, counting, meeting);
  const counted = counting.filter((one) => seated.has(one) && !aside.includes(one) && !away.includes(one)).length;
  const quorum = quorumOn(board, minuted.on);
  const entries = [
    minuted.n,
    ...meeting.movements.filter((one) => away.includes(one.value.memberId)).map(({ n }) => n),
  ];
  if (counted < quorum) {
    const sentence = `“${board.title}” decided on ${minuted.on} with ${counted} of its members counting; its quorum was ${quorum}, as was recorded afterwards.`;
    return [{ rule: 'BoardIsNotQuorate', sentence, entries }];
  }
  if (away.length === 0) return [];
  const posts = away.map((one) => board.seats.findLast((seat) => seat.memberId === one)?.post ?? 'A member');
  const sentence = `${posts.join(', ')} counted in a decision of “${board.title}” on ${minuted.on} and ${away.length === 1 ? 'was' : 'were'} not there for its item, as was recorded afterwards; its quorum holds without.`;
  return [{ rule: 'MemberIsNotThere', sentence, entries }];
}

/** Ids of those who were counted for an item and, as is known now, were not there for it; none where no attendance is known. */
function awayFor(itemId: string, counted: readonly string[], meeting: MeetingState): readonly string[] {
  if (meeting.attendance === undefined) return [];
  const there = thereFor(itemId, meeting);
  return counted.filter((one) => !there.has(one));
}

function decidedByPreparer({ minuted }: MeetingDecision, world: LedgerWorld): readonly Breach[] {
  const { gate, projectId, counted } = minuted.value;
  if (gate === undefined || projectId === undefined) return [];
  const version = world.state('businessPlan', projectId)?.versions.find((one) => one.version === gate.version);
  if (version === undefined || !counted.some((memberId) => version.preparers.includes(memberId))) return [];
  const sentence = `Who decided at the gate “${gate.title}” on ${minuted.on} had prepared version ${gate.version} of the plan.`;
  return [{ rule: 'DeciderPreparedThePlan', sentence, entries: [version.issued.n, minuted.n], projectId }];
}

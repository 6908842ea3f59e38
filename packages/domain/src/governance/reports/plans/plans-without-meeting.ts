import { count } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import { comingMeetings } from '../decisions/meetings.ts';
import { pipeline } from '../gates/pipeline.ts';
import type { PipelineStep } from '../gates/pipeline.ts';

/** The gates of boards that are not called to meet at which a plan waits. */
function gatesNotCalled(world: LedgerWorld, on: string): readonly PipelineStep[] {
  const coming = comingMeetings(world, on);
  return pipeline(world, on).steps.filter(
    ({ at, waiting }) => waiting.value > 0 && coming.every(({ meeting }) => meeting.boardId !== at.gate.boardId),
  );
}

/** How many plans wait for a board that is not called to meet. */
export function plansWithoutMeeting(world: LedgerWorld, on: string): Figure {
  return count(
    {
      label: 'Plans that wait for a meeting',
      unit: 'plans',
      formula: 'Plans that wait for a decision of a board of which no meeting is called',
      doesNotTell: 'It does not tell which of them is complete.',
    },
    gatesNotCalled(world, on).flatMap(({ waiting }) => waiting.terms),
  );
}

/** The boards that they wait for, by their ids. */
export function boardsToCall(world: LedgerWorld, on: string): readonly string[] {
  return [...new Set(gatesNotCalled(world, on).map(({ at }) => at.gate.boardId))];
}

/** The same by name: “the ICT Board and the Council”; empty where there are none. */
export function boardsNotCalled(world: LedgerWorld, on: string): string {
  const called = (boardId: string) => `the ${world.state('board', boardId)?.title ?? boardId}`;
  return boardsToCall(world, on).map(called).join(' and ');
}

import { boardAsSat } from '../../board/as-sat.ts';
import { sitsOn } from '../../board/members.ts';
import type { MeetingState } from '../../meeting/state.ts';
import type { LedgerWorld } from '../../../world.ts';
import type { Breach } from '../../../reports/checks/breach.ts';
import { recordedBy } from '../gates/seat-breaches.ts';

/** Minutes confirmed at a meeting that, as is known now, was cancelled, or by somebody who did not sit on the board then. */
export function minutesBreaches(world: LedgerWorld): readonly Breach[] {
  return world.states('meeting').flatMap((meeting) => [...atNoMeeting(meeting, world), ...byNoMember(meeting, world)]);
}

function atNoMeeting({ confirmed, heldOn }: MeetingState, world: LedgerWorld): readonly Breach[] {
  if (confirmed === undefined) return [];
  const at = world.state('meeting', confirmed.value.laterMeetingId);
  if (at?.cancelled === undefined) return [];
  const sentence = `The minutes of ${heldOn} were confirmed at the meeting of ${at.heldOn}, which was cancelled.`;
  return [{ rule: 'MeetingIsCancelled', sentence, entries: [confirmed.n, at.cancelled.n] }];
}

function byNoMember({ meetingId, boardId, confirmed, heldOn }: MeetingState, world: LedgerWorld): readonly Breach[] {
  if (confirmed === undefined) return [];
  const by = recordedBy(`meeting-${meetingId}`, confirmed.n, world)?.id;
  const board = boardAsSat(boardId, world, confirmed.on);
  if (by === undefined || board === undefined || sitsOn(by, board, confirmed.on)) return [];
  const sentence = `Who said on ${confirmed.on} that the minutes of ${heldOn} were confirmed did not sit on the board on that day, as is known now.`;
  return [{ rule: 'ConfirmerIsNotOnTheBoard', sentence, entries: [confirmed.n] }];
}

import { outcomeInWords } from '@minutebook/domain';
import type { LedgerWorld, MeetingState } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import type { Known } from '../../entries/differences-of.ts';
import { listed, postOf } from '../public/words.ts';

/** What is known of a meeting, in words, with members by their posts; nothing before it was called. */
export function meetingParticulars(meeting: MeetingState | undefined, world: LedgerWorld): readonly Known[] {
  if (meeting === undefined) return [];
  const board = world.state('board', meeting.boardId);
  const { confirmed } = meeting;
  const { heldOn, place, startsAt, hours, items, interests, reports, decisions } = meeting;
  const titleOf = (itemId: string): string => items.find((one) => one.value.itemId === itemId)?.value.title ?? itemId;
  return [
    { label: 'Held on', words: formatDay(heldOn) },
    { label: 'Place', words: place ?? 'No place is given' },
    ...(confirmed === undefined ? [] : [{ label: 'Minutes', words: `Confirmed on ${formatDay(confirmed.on)}` }]),
    ...hoursKnown({ startsAt, hours }),
    { label: 'State', words: stateOf(meeting) },
    ...items.map(({ value }) => ({ key: `item ${value.itemId}`, label: 'On the agenda', words: value.title })),
    ...interests.map(({ value: { memberId, itemId, nature } }) => ({
      key: `interest ${memberId} ${itemId}`,
      label: `Interest of ${postOf(memberId, board)} in “${titleOf(itemId)}”`,
      words: nature,
    })),
    ...presenceKnown(meeting, (id) => postOf(id, board), titleOf),
    ...reports.map(({ value }) => ({
      key: `report ${value.reportId}`,
      label: `Paper “${value.title}”`,
      words: `As known at entry ${value.position}`,
    })),
    ...decisions.map(({ decisionId, minuted, calledIn }) => ({
      key: `decision ${decisionId} ${minuted.n}`,
      label: `Decision on “${titleOf(minuted.value.itemId)}”`,
      words: `${outcomeInWords(minuted.value.outcome)}${calledIn === undefined ? '' : `, called in by ${calledIn.value.by}`}`,
    })),
  ];
}

/** Who was there, for all of it and from which item on; `postOf` and `titleOf` say what a member and an item are called. */
function presenceKnown(
  { attendance, movements, chairs }: MeetingState,
  postOf: (memberId: string) => string,
  titleOf: (itemId: string) => string,
): readonly Known[] {
  const posts = (ids: readonly string[]): string => listed(ids.map(postOf), 'Nobody');
  const from = ({ memberId, itemId }: { readonly memberId: string; readonly itemId: string }) =>
    `${postOf(memberId)}, from “${titleOf(itemId)}” on`;
  const { present, apologies, remotely } = attendance?.value ?? {};
  const lists = [
    ['Present', present],
    ['Apologies', apologies],
    ['Present remotely', remotely],
  ] as const;
  return [
    ...lists.flatMap(([label, ids]) => (ids === undefined ? [] : [{ label, words: posts(ids) }])),
    ...movements.map(({ n, value }) => ({
      key: `movement ${n}`,
      label: value.moved === 'left' ? 'Not there' : 'Came',
      words: `${from(value)}${value.moved === 'arrived' && value.manner === 'remotely' ? ', remotely' : ''}`,
    })),
    ...chairs.map(({ n, value }) => ({ key: `chair ${n}`, label: 'In the chair', words: from(value) })),
  ];
}

function hoursKnown({ startsAt, hours: { beganAt, endedAt } }: Pick<MeetingState, 'startsAt' | 'hours'>) {
  const all = [
    ['Called for the hour', startsAt],
    ['Began at', beganAt],
    ['Ended at', endedAt],
  ] as const;
  return all.flatMap(([label, words]) => (words === undefined ? [] : [{ label, words }]));
}

function stateOf({ closed, cancelled }: MeetingState): string {
  if (cancelled !== undefined) return `Cancelled on ${formatDay(cancelled.on)}`;
  return closed === undefined ? 'Called' : `Closed on ${formatDay(closed.on)}`;
}

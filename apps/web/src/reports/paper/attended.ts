import { chairFor, membersOn, quorumOn } from '@minutebook/domain';
import type { BoardState, MeetingState } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import { attendedAs } from '../../governance/public/board-authority.ts';
import { listed, postOf } from '../../governance/public/words.ts';
import { said } from './model.ts';
import type { Paper } from './model.ts';

type Facts = Paper['facts'];

/** When a meeting began and ended, as far as its close says; until then the hour for which it is called. */
export function hoursOf({ hours: { beganAt, endedAt }, startsAt, called, closed }: MeetingState): Facts {
  const began = beganAt === undefined ? [] : [`began at ${beganAt}`];
  const ended = endedAt === undefined ? [] : [`ended at ${endedAt}`];
  const words = [...began, ...ended].join(' and ');
  if (words !== '')
    return [
      {
        label: 'Hours',
        said: said(
          words.replace(/^./, (one) => one.toUpperCase()),
          closed?.n,
        ),
      },
    ];
  return startsAt === undefined ? [] : [{ label: 'Hours', said: said(`Called for ${startsAt}`, called.n) }];
}

/** Who chaired and who was there, with those who came or left between two items, and the quorum. */
export function attended(meeting: MeetingState, board: BoardState | undefined): Facts {
  const { attendance, heldOn, movements } = meeting;
  const quorum = {
    label: 'Quorum',
    said: said(board === undefined ? 'Not known' : String(quorumOn(board, heldOn)), board?.constitutions.at(-1)?.n),
  };
  if (attendance === undefined)
    return [{ label: 'Present', said: said('Nobody has recorded yet who was there') }, quorum];
  const { apologies, remotely = [] } = attendance.value;
  const came = movements.filter(({ value }) => value.moved === 'arrived').map(({ value }) => value.memberId);
  const present = [...new Set([...attendance.value.present, ...came])];
  const seated = board === undefined ? [] : membersOn(board, heldOn).map(({ memberId }) => memberId);
  const absent = seated.filter((one) => !present.includes(one) && !apologies.includes(one));
  const there = present.map((one) => `${attendedAs(one, remotely.includes(one), board)}${moves(one, meeting)}`);
  const posts = (ids: readonly string[]) => ids.map((one) => postOf(one, board));
  const fact = (label: string, words: readonly string[], ...entries: readonly number[]) => ({
    label,
    said: said(listed(words, 'Nobody'), attendance.n, ...entries),
  });
  return [
    chaired(meeting, board),
    fact('Present', there, ...movements.map(({ n }) => n)),
    fact('Apologies', posts(apologies.filter((one) => !present.includes(one)))),
    fact('Absent', posts(absent)),
    quorum,
  ];
}

/** “ (left before item 2, came back for item 3)”; nothing of somebody who was there throughout. */
function moves(memberId: string, meeting: MeetingState): string {
  const own = meeting.movements.filter(({ value }) => value.memberId === memberId);
  if (own.length === 0) return '';
  const words = own.map(({ value: { itemId, moved } }) =>
    moved === 'left' ? `left before ${itemInWords(itemId, meeting)}` : `came for ${itemInWords(itemId, meeting)}`,
  );
  return ` (${words.join(', ')})`;
}

/** By its number on the agenda; one that was withdrawn has none and goes by its title. */
function itemInWords(itemId: string, { items, withdrawnItems }: MeetingState): string {
  const place = items.findIndex(({ value }) => value.itemId === itemId);
  const title = withdrawnItems.find(({ was }) => was.value.itemId === itemId)?.was.value.title ?? '';
  return place < 0 ? `“${title}”` : `item ${place + 1}`;
}

function chaired(meeting: MeetingState, board: BoardState | undefined): Facts[number] {
  const seats = board === undefined ? [] : membersOn(board, meeting.heldOn);
  const chairs = meeting.items.map(({ value }) => chairFor(value.itemId, meeting, seats));
  const posts = [...new Set(chairs)].flatMap((one) => (one === undefined ? [] : [postOf(one, board)]));
  const entries = [meeting.attendance?.n, ...meeting.chairs.map(({ n }) => n)];
  return { label: 'In the chair', said: said(listed(posts, 'Nothing says who'), ...entries) };
}

/** Whether the board confirmed them and at which of its meetings; nothing of a draft. */
export function confirmedAt({ closed, confirmed }: MeetingState): Facts {
  if (closed === undefined) return [];
  const words =
    confirmed === undefined
      ? said('Not yet by the board')
      : said(`As a true record, at the meeting of ${formatDay(confirmed.on)}`, confirmed.n);
  return [{ label: 'Confirmed', said: words }];
}

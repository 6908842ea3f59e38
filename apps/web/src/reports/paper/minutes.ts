import { addDays, bankHolidaysBetween } from '@minutebook/domain';
import type { BoardState, MeetingState } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import { meetingDay } from '../../governance/public/meeting-day.ts';
import { listed } from '../../governance/public/words.ts';
import { effectiveFrom } from './call-in.ts';
import { amendedParts } from './amended.ts';
import { attended, confirmedAt, hoursOf } from './attended.ts';
import { positionOf, programmeOf } from './head.ts';
import type { Known } from './known.ts';
import { minuteOf } from './minute-of-item.ts';
import { list, said, text } from './model.ts';
import type { Paper, PaperSection } from './model.ts';
import { subjectsOf } from './subjects.ts';

/** The minutes of a meeting: who was there, and item by item what was declared, decided and why. */
export function minutesOf(meeting: MeetingState, board: BoardState | undefined, known: Known): Paper {
  const { heldOn, place, called, closed } = meeting;
  const title = board?.title ?? 'Board';
  return {
    kind: closed === undefined ? 'Draft minutes' : 'Minutes',
    title: `Minutes of the ${title}, ${meetingDay(meeting, known.world)}`,
    of: programmeOf(known),
    facts: [
      { label: 'Meeting of', said: said(title, board?.constitutions.at(-1)?.n) },
      { label: 'Held on', said: said(formatDay(heldOn), called.n) },
      ...(place === undefined ? [] : [{ label: 'Place', said: said(place, called.n) }]),
      ...hoursOf(meeting),
      ...attended(meeting, board),
      {
        label: 'Closed',
        said:
          closed === undefined
            ? said('Not closed yet: these minutes are a draft')
            : said(formatDay(closed.on), closed.n),
      },
      ...confirmedAt(meeting),
      ...inForceFrom(known),
    ],
    sections: [...itemsOf(meeting, board, known), ...withdrawn(meeting), ...corrected(meeting, known)],
    position: positionOf(known),
  };
}

/** Publication plus the days of call-in, where whoever makes the paper says both. */
function inForceFrom({ recipe: { published, callInDays } }: Known): Paper['facts'] {
  if (published === undefined) return [];
  const day = { label: 'Published on', said: said(formatDay(published)) };
  if (callInDays === undefined) return [day];
  const days = callInDays === 1 ? '1 working day' : `${callInDays} working days`;
  const effective = effectiveFrom(published, callInDays);
  const holidays = bankHolidaysBetween(published, addDays(effective, -1)).map(formatDay);
  const without =
    holidays.length === 0
      ? ''
      : ` without ${listed(holidays, '')}, ${holidays.length === 1 ? 'a bank holiday' : 'bank holidays'}`;
  const from = `${formatDay(effective)}, after ${days} of call-in${without}; of what is called in, not before it is decided anew`;
  return [day, { label: 'Effective from', said: said(from) }];
}

function itemsOf(meeting: MeetingState, board: BoardState | undefined, known: Known): readonly PaperSection[] {
  const subjects = subjectsOf(meeting, known);
  if (subjects.length === 0)
    return [{ heading: 'Agenda', parts: [text('Nothing was on the agenda.', meeting.called.n)] }];
  return subjects.map((subject) => ({
    heading: subject.item.value.title,
    parts: minuteOf(subject, meeting, board, known),
  }));
}

function withdrawn({ withdrawnItems }: MeetingState): readonly PaperSection[] {
  if (withdrawnItems.length === 0) return [];
  const items = withdrawnItems.map(({ was, withdrawn: { on, reason, n } }) =>
    said(`${was.value.title}, on ${formatDay(on)}: ${reason ?? 'no reason is recorded'}`, was.n, n),
  );
  return [{ heading: 'Withdrawn from the agenda', parts: list(items) }];
}

/** Known after the minutes were written, and so no part of what the board decided on. */
function corrected(meeting: MeetingState, known: Known): readonly PaperSection[] {
  const parts = amendedParts(meeting, known);
  return parts.length === 0 ? [] : [{ heading: 'Corrected since the meeting', parts }];
}

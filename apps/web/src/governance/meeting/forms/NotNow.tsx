import { outsideTheMeeting } from '@minutebook/domain';
import type { MeetingCommand, MeetingState } from '@minutebook/domain';
import type { ReactNode } from 'react';

import { PathLink } from '../../../clock/links.tsx';
import { today } from '../../../clock/today.ts';
import { withDays } from '../../../design/days.ts';
import { RecordLink } from '../../../recording/RecordLink.tsx';

/**
 * What is shown in place of a form about a meeting while nothing of its kind can be recorded, whatever is typed: the
 * meeting is still to come, cancelled or closed. `undefined` where something can be.
 */
export function notNow(type: MeetingCommand['type'], meeting: MeetingState): ReactNode {
  const refusal = outsideTheMeeting({ type, effectiveOn: today() }, meeting);
  if (refusal === undefined) return undefined;
  return (
    <>
      <p className="govuk-body mb-reading">{withDays(`${refusal.sentence} ${refusal.remedy}`)}</p>
      {refusal.refusal === 'MeetingWasNotHeldYet' ? <UntilThen meetingId={meeting.meetingId} /> : null}
    </>
  );
}

/** What can be recorded of a meeting before its day, each by the last word of its form's address. */
const untilThen = [
  { command: 'TableItem', form: 'table', words: 'Table an item' },
  { command: 'DeclareInterest', form: 'interest', words: 'Declare an interest' },
  {
    command: 'CancelMeeting',
    form: 'cancel',
    words: 'Cancel the meeting',
    besides: ', and where it was held on another day, call one for that day',
  },
] as const;

function UntilThen({ meetingId }: Pick<MeetingState, 'meetingId'>) {
  return (
    <RecordLink command={untilThen.map(({ command }) => command)}>
      <p className="govuk-body">Until then:</p>
      <ul className="govuk-list govuk-list--bullet">
        {untilThen.map(({ command, form, words, ...more }) => (
          <RecordLink key={command} command={command}>
            <li>
              <PathLink path={`/meetings/${meetingId}/${form}`}>{words}</PathLink>
              {'besides' in more ? more.besides : null}
            </li>
          </RecordLink>
        ))}
      </ul>
    </RecordLink>
  );
}

import { CloseMeeting } from '@minutebook/domain';

import { today } from '../../../clock/today.ts';
import { RecordForm } from '../../../recording/RecordForm.tsx';
import { openItems } from '../items.ts';
import { likelyDay, MeetingForm, toMeeting } from './MeetingForm.tsx';

/** Ends a meeting. */
export function ClosePage() {
  return (
    <MeetingForm
      title="Close the meeting"
      intro="Nothing more is tabled or decided in it. What was left open can be tabled at another meeting."
    >
      {({ meeting }) => {
        const open = openItems(meeting);
        return (
          <>
            {open.length === 0 ? (
              <p className="govuk-body">Something was decided about every item.</p>
            ) : (
              <>
                <p className="govuk-body">Nothing has been decided about:</p>
                <ul className="govuk-list govuk-list--bullet">
                  {open.map(({ itemId, title }) => (
                    <li key={itemId}>{title}</li>
                  ))}
                </ul>
              </>
            )}
            <RecordForm
              schema={CloseMeeting}
              begin={{
                type: 'CloseMeeting',
                meetingId: meeting.meetingId,
                effectiveOn: likelyDay(meeting, today()),
              }}
              submit="Close the meeting"
              why="Anything to add?"
              next={toMeeting(meeting.meetingId)}
            />
          </>
        );
      }}
    </MeetingForm>
  );
}

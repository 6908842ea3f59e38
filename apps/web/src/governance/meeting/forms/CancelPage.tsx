import { CancelMeeting } from '@minutebook/domain';

import { RecordForm } from '../../../recording/RecordForm.tsx';
import { MeetingForm, toMeeting } from './MeetingForm.tsx';

/** Says that a meeting is not held, or was called by mistake. */
export function CancelPage() {
  return (
    <MeetingForm
      title="Cancel the meeting"
      intro="It stays in every list, marked as cancelled, with its agenda. Nothing more is recorded about it; what was tabled can be tabled at another meeting."
    >
      {({ meeting }) => (
        <RecordForm
          schema={CancelMeeting}
          begin={{ type: 'CancelMeeting', meetingId: meeting.meetingId }}
          submit="Cancel the meeting"
          when="When was it cancelled?"
          why="Why is it cancelled?"
          next={toMeeting(meeting.meetingId)}
        />
      )}
    </MeetingForm>
  );
}

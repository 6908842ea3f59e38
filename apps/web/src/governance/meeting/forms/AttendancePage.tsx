import { prose, RecordAttendance } from '@minutebook/domain';
import type { MeetingState, Seat } from '@minutebook/domain';
import { useController } from 'react-hook-form';

import { today } from '../../../clock/today.ts';
import { Radios } from '../../../design/fields/choices.tsx';
import { RecordForm } from '../../../recording/RecordForm.tsx';
import { likelyDay, MeetingForm, toMeeting } from './MeetingForm.tsx';
import type { OpenedMeeting } from './MeetingForm.tsx';
import { NotHeldYet } from '../NotHeldYet.tsx';

/** Records who was at a meeting, or corrects it once the meeting is closed, which takes a reason. */
export function AttendancePage() {
  return (
    <MeetingForm
      title="Record attendance"
      intro="Who was there decides whether the board may decide. It takes the place of any attendance recorded before, which stays in the history."
    >
      {(opened) => (
        <>
          <NotHeldYet meeting={opened.meeting} what="Who was there" />
          <DecidedBy meeting={opened.meeting} />
          <TheForm {...opened} />
        </>
      )}
    </MeetingForm>
  );
}

function TheForm({ meeting, members }: OpenedMeeting) {
  const before = meeting.attendance?.value;
  const closed = meeting.closed !== undefined;
  const why = before === undefined ? 'Anything to add?' : 'Why is it recorded again?';
  return (
    <RecordForm
      schema={closed ? RecordAttendance.extend({ reason: prose }) : RecordAttendance}
      begin={{
        type: 'RecordAttendance',
        meetingId: meeting.meetingId,
        effectiveOn: likelyDay(meeting, today()),
        present: before?.present ?? [],
        apologies: before?.apologies ?? [],
      }}
      submit={closed ? 'Correct the attendance' : 'Record the attendance'}
      why={closed ? 'Why is it corrected?' : why}
      next={toMeeting(meeting.meetingId)}
    >
      {members.map((seat) => (
        <MemberThere key={seat.memberId} seat={seat} />
      ))}
      {members.length === 0 ? (
        <p className="govuk-body">Nobody sat on the board on that day. Appoint its members first.</p>
      ) : null}
    </RecordForm>
  );
}

/** What a correction may not change. */
function DecidedBy({ meeting: { decisions } }: { readonly meeting: MeetingState }) {
  const { length } = decisions;
  if (length === 0) return null;
  return (
    <div className="govuk-inset-text">
      The board decided on {length === 1 ? '1 item' : `${length} items`} by the attendance below. Members can be added,
      but everybody who was counted in a decision stays present.
    </div>
  );
}

const options = [
  { value: 'present', label: 'Present' },
  { value: 'apologies', label: 'Sent apologies' },
  { value: 'absent', label: 'Absent' },
];

/** Whether one member was there; held as two lists of ids. */
function MemberThere({ seat: { memberId, post, chairs } }: { readonly seat: Seat }) {
  const present = useController({ name: 'present' }).field;
  const apologies = useController({ name: 'apologies' }).field;
  const has = (ids: unknown) => Array.isArray(ids) && ids.includes(memberId);
  const is = has(present.value) ? 'present' : has(apologies.value) ? 'apologies' : 'absent';
  const changed = (ids: unknown, add: boolean) => [
    ...(ids as readonly string[]).filter((one) => one !== memberId),
    ...(add ? [memberId] : []),
  ];
  return (
    <Radios
      id={`there-${memberId}`}
      label={chairs ? `${post} (in the chair)` : post}
      options={options}
      control={(value) => ({
        name: `there-${memberId}`,
        checked: is === value,
        onChange: () => {
          present.onChange(changed(present.value, value === 'present'));
          apologies.onChange(changed(apologies.value, value === 'apologies'));
        },
      })}
    />
  );
}

import { prose, RecordAttendance } from '@minutebook/domain';
import type { Seat } from '@minutebook/domain';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import type { z } from 'zod';

import { today } from '../../../clock/today.ts';
import { Button } from '../../../design/Button.tsx';
import { Radios } from '../../../design/fields/choices.tsx';
import { seatWords } from '../../../settings/public/called.ts';
import { useNames } from '../../../settings/public/names.ts';
import { likelyDay, meetingForm } from './meeting-form.ts';
import type { OpenedMeeting } from './meeting-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

type Values = z.infer<typeof RecordAttendance>;

/** Records who was at a meeting, or corrects it once the meeting is closed, which takes a reason. */
export const form: AnyForm = meetingForm(RecordAttendance, {
  title: 'Record attendance',
  intro:
    'Who was there decides whether the board may decide; who came or left between two items is recorded by itself. It takes the place of any attendance recorded before, which stays in the history.',
  stricter: ({ meeting }) =>
    meeting.closed === undefined ? RecordAttendance : RecordAttendance.extend({ reason: prose }),
  submit: ({ meeting }) => (meeting.closed === undefined ? 'Record the attendance' : 'Correct the attendance'),
  why: ({ meeting: { closed, attendance } }) => {
    if (closed !== undefined) return 'Why is it corrected?';
    return attendance === undefined ? 'Anything to add?' : 'Why is it recorded again?';
  },
  begin: ({ meeting }) => ({
    effectiveOn: likelyDay(meeting, today()),
    present: meeting.attendance?.value.present ?? [],
    apologies: meeting.attendance?.value.apologies ?? [],
    remotely: meeting.attendance?.value.remotely ?? [],
  }),
  Above: DecidedBy,
  Fields: ({ members }) => (
    <>
      <AllPresent members={members} />
      {members.map((seat) => (
        <MemberThere key={seat.memberId} seat={seat} members={members} />
      ))}
      {members.length === 0 ? (
        <p className="govuk-body">Nobody sat on the board on that day. Appoint its members first.</p>
      ) : null}
    </>
  ),
});

/** What a correction may not change. */
function DecidedBy({ meeting: { decisions } }: OpenedMeeting) {
  const { length } = decisions;
  if (length === 0) return null;
  return (
    <div className="govuk-inset-text">
      The board decided on {length === 1 ? '1 item' : `${length} items`} by the attendance below. Members can be added,
      but everybody who was counted in a decision stays present.
    </div>
  );
}

/** Everybody at once, for the exceptions to be said after it. */
function AllPresent({ members }: { readonly members: readonly Seat[] }) {
  const present = useController<Values, 'present'>({ name: 'present' }).field;
  const apologies = useController<Values, 'apologies'>({ name: 'apologies' }).field;
  const remotely = useController<Values, 'remotely'>({ name: 'remotely' }).field;
  const [isSaid, setSaid] = useState(false);
  if (members.length < 2) return null;
  const onClick = () => {
    present.onChange(members.map(({ memberId }) => memberId));
    remotely.onChange([]);
    apologies.onChange([]);
    setSaid(true);
  };
  return (
    <>
      <Button type="button" look="secondary" onClick={onClick}>
        All present
      </Button>
      <p className="govuk-body">
        <output>
          {isSaid ? 'Everybody is present now; say below who was not.' : 'Everybody at once; say below who was not.'}
        </output>
      </p>
    </>
  );
}

const options = [
  { value: 'present', label: 'Present' },
  { value: 'remotely', label: 'Took part remotely' },
  { value: 'apologies', label: 'Sent apologies' },
  { value: 'absent', label: 'Absent' },
];

/** Whether one member was there, and how; held as lists of ids. */
function MemberThere({ seat, members }: { readonly seat: Seat; readonly members: readonly Seat[] }) {
  const { memberId, chairs } = seat;
  const words = seatWords(seat, members, useNames());
  const present = useController<Values, 'present'>({ name: 'present' }).field;
  const apologies = useController<Values, 'apologies'>({ name: 'apologies' }).field;
  const remotely = useController<Values, 'remotely'>({ name: 'remotely' }).field;
  const has = (ids: unknown) => Array.isArray(ids) && ids.includes(memberId);
  const there = has(remotely.value) ? 'remotely' : 'present';
  const is = has(present.value) ? there : has(apologies.value) ? 'apologies' : 'absent';
  const changed = (ids: unknown, add: boolean) => [
    ...((ids ?? []) as readonly string[]).filter((one) => one !== memberId),
    ...(add ? [memberId] : []),
  ];
  return (
    <Radios
      id={`there-${memberId}`}
      label={chairs ? `${words} (in the chair)` : words}
      options={options}
      control={(value) => ({
        name: `there-${memberId}`,
        checked: is === value,
        onChange: () => {
          present.onChange(changed(present.value, value === 'present' || value === 'remotely'));
          remotely.onChange(changed(remotely.value, value === 'remotely'));
          apologies.onChange(changed(apologies.value, value === 'apologies'));
        },
      })}
    />
  );
}

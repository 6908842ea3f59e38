import { ConfirmMinutes } from '@minutebook/domain';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';

import { PathLink } from '../../../clock/links.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { meetingDay } from '../../public/meeting-day.ts';
import { laterMeetings } from '../later-meetings.ts';
import { meetingForm } from './meeting-form.ts';
import type { OpenedMeeting } from './meeting-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { SelectField } = fieldsOf(ConfirmMinutes);

const later = ({ meeting, world }: OpenedMeeting) => laterMeetings(meeting, world);

/** Says that the board confirmed the minutes of a meeting. */
export const form: AnyForm = meetingForm(ConfirmMinutes, {
  title: 'Record that the board confirmed the minutes',
  intro:
    'At a later meeting the board agreed that they are a true record. It changes nothing that was decided. A member records it, and none who wrote them as a clerk.',
  submit: 'Record that they were confirmed',
  when: 'When did it confirm them?',
  why: 'Anything to add, such as what was corrected first?',
  instead: (opened) =>
    opened.meeting.closed !== undefined && later(opened).length > 0 ? undefined : (
      <p className="govuk-body">
        Minutes are confirmed once the meeting is closed, at a later meeting of the board: they wait for its next
        meeting.
      </p>
    ),
  begin: (opened) => ({ laterMeetingId: later(opened)[0]?.meetingId, effectiveOn: later(opened)[0]?.heldOn }),
  Fields: (opened) => (
    <>
      <p className="govuk-body">
        <PathLink path={`/reports/paper?kind=minutes&meeting=${opened.meeting.meetingId}`}>Read the minutes</PathLink>
      </p>
      <SelectField
        name="laterMeetingId"
        label="At which meeting?"
        options={later(opened).map((one) => ({ value: one.meetingId, label: meetingDay(one, opened.world) }))}
      />
      <OnItsDay opened={opened} />
    </>
  ),
});

/** Minutes are confirmed on the day of the meeting that is chosen. */
function OnItsDay({ opened }: { readonly opened: OpenedMeeting }) {
  const chosen = useWatch({ name: 'laterMeetingId' }) as unknown;
  const { setValue } = useFormContext();
  const heldOn = later(opened).find(({ meetingId }) => meetingId === chosen)?.heldOn;
  useEffect(() => {
    if (heldOn !== undefined) setValue('effectiveOn', heldOn);
  }, [heldOn, setValue]);
  return null;
}

import { CloseMeeting } from '@minutebook/domain';

import { today } from '../../../clock/today.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { openItems } from '../items.ts';
import { likelyDay, meetingForm } from './meeting-form.ts';
import type { OpenedMeeting } from './meeting-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { LineField } = fieldsOf(CloseMeeting);

/** What would be left without a decision. */
function LeftOpen({ meeting }: OpenedMeeting) {
  const open = openItems(meeting);
  if (open.length === 0) return <p className="govuk-body">Something was decided about every item.</p>;
  return (
    <>
      <p className="govuk-body">Nothing has been decided about:</p>
      <ul className="govuk-list govuk-list--bullet">
        {open.map(({ itemId, title }) => (
          <li key={itemId}>{title}</li>
        ))}
      </ul>
    </>
  );
}

/** Ends a meeting. */
export const form: AnyForm = meetingForm(CloseMeeting, {
  title: 'Close the meeting',
  intro: 'Nothing more is tabled or decided in it. What was left open can be tabled at another meeting.',
  submit: 'Close the meeting',
  why: 'Anything to add?',
  begin: ({ meeting }) => ({ effectiveOn: likelyDay(meeting, today()), beganAt: meeting.startsAt }),
  Above: LeftOpen,
  Fields: () => (
    <>
      <LineField name="beganAt" label="When did it begin? (optional)" hint="On a clock of 24 hours, such as 14:30." />
      <LineField name="endedAt" label="When did it end? (optional)" hint="Such as 15:45." />
    </>
  ),
});

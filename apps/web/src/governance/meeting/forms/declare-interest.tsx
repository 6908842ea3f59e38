import { DeclareInterest } from '@minutebook/domain';

import { today } from '../../../clock/today.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { seatWords } from '../../../settings/public/called.ts';
import { useNames } from '../../../settings/public/names.ts';
import { openItems } from '../items.ts';
import { likelyDay, meetingForm } from './meeting-form.ts';
import type { OpenedMeeting } from './meeting-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { ProseField, RadioField } = fieldsOf(DeclareInterest);

function Fields({ meeting, members }: OpenedMeeting) {
  const names = useNames();
  return (
    <>
      <RadioField
        name="itemId"
        label="In which item?"
        missing="Choose the item"
        options={openItems(meeting).map(({ itemId, title }) => ({ value: itemId, label: title }))}
      />
      <RadioField
        name="memberId"
        label="Which member?"
        missing="Choose the member"
        options={members.map((seat) => ({ value: seat.memberId, label: seatWords(seat, members, names) }))}
      />
      <ProseField
        name="nature"
        label="What is the interest?"
        hint="Such as “Trustee of the charity that would run it”. Name no other person."
        missing="Say what the interest is"
      />
    </>
  );
}

/** Declares a member's interest in an item. */
export const form: AnyForm = meetingForm(DeclareInterest, {
  title: 'Declare an interest',
  intro: 'A member with an interest in an item neither counts to its quorum nor votes on it.',
  submit: 'Declare the interest',
  reasonsAsked: true,
  begin: ({ meeting, about, own }) => ({
    effectiveOn: likelyDay(meeting, today()),
    itemId: about,
    memberId: own?.memberId,
  }),
  Fields,
});

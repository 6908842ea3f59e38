import { DeclareInterest } from '@minutebook/domain';
import type { MeetingState, Seat } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';

import { today } from '../../../clock/today.ts';
import { ProseField, RadioField } from '../../../recording/fields.tsx';
import { RecordForm } from '../../../recording/RecordForm.tsx';
import { useOwnId } from '../../../settings/people/use-people.ts';
import { openItems } from '../items.ts';
import { likelyDay, MeetingForm, toMeeting } from './MeetingForm.tsx';

/** Declares a member's interest in an item. */
export function InterestPage() {
  const { about } = useSearch({ from: '/meetings/$meetingId/interest' });
  const own = useOwnId();
  return (
    <MeetingForm
      title="Declare an interest"
      intro="A member with an interest in an item neither counts to its quorum nor votes on it."
    >
      {({ meeting, members }) => (
        <RecordForm
          schema={DeclareInterest}
          begin={{
            type: 'DeclareInterest',
            meetingId: meeting.meetingId,
            effectiveOn: likelyDay(meeting, today()),
            itemId: about,
            memberId: members.find((one) => one.memberId === own)?.memberId,
          }}
          submit="Declare the interest"
          reasonsAsked
          next={toMeeting(meeting.meetingId)}
        >
          <Fields meeting={meeting} members={members} />
        </RecordForm>
      )}
    </MeetingForm>
  );
}

interface FieldsProps {
  readonly meeting: MeetingState;
  readonly members: readonly Seat[];
}

function Fields({ meeting, members }: FieldsProps) {
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
        options={members.map(({ memberId, post }) => ({ value: memberId, label: post }))}
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

import { WithdrawInterest } from '@minutebook/domain';
import type { Interest, Item, Stated } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';

import { today } from '../../../clock/today.ts';
import { postOf } from '../../words.ts';
import { RadioField } from '../../../recording/fields.tsx';
import { RecordForm } from '../../../recording/RecordForm.tsx';
import { openItems } from '../items.ts';
import { likelyDay, MeetingForm, toMeeting } from './MeetingForm.tsx';
import type { OpenedMeeting } from './MeetingForm.tsx';

/** Takes back an interest that was declared by mistake. */
export function WithdrawInterestPage() {
  const { about } = useSearch({ from: '/meetings/$meetingId/withdraw-interest' });
  return (
    <MeetingForm
      title="Take an interest back"
      intro="For an interest that was declared by mistake. The member counts to the quorum again, and the declaration stays in the history."
    >
      {(opened) => {
        const item = openItems(opened.meeting).find((one) => one.itemId === about);
        const declared = opened.meeting.interests.filter(({ value }) => value.itemId === item?.itemId);
        return item === undefined || declared.length === 0 ? (
          <p className="govuk-body">No interest is declared in an item that is still to be decided.</p>
        ) : (
          <TheForm opened={opened} item={item} declared={declared} />
        );
      }}
    </MeetingForm>
  );
}

interface TheFormProps {
  readonly opened: OpenedMeeting;
  readonly item: Item;
  /** The interests declared in it. */
  readonly declared: readonly Stated<Interest>[];
}

function TheForm({ opened: { meeting, board }, item: { itemId, title }, declared }: TheFormProps) {
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <RecordForm
        schema={WithdrawInterest}
        begin={{
          type: 'WithdrawInterest',
          meetingId: meeting.meetingId,
          itemId,
          effectiveOn: noEarlierThan(declared, likelyDay(meeting, today())),
          memberId: declared.length === 1 ? declared[0]?.value.memberId : undefined,
        }}
        submit="Take the interest back"
        when="From when on does it not count?"
        why="Why was it a mistake?"
        next={toMeeting(meeting.meetingId)}
      >
        <RadioField
          name="memberId"
          label="Whose interest?"
          missing="Choose the member"
          options={declared.map(({ value: { memberId, nature } }) => ({
            value: memberId,
            label: postOf(memberId, board),
            hint: nature,
          }))}
        />
      </RecordForm>
    </>
  );
}

/** The day of the meeting, since a mistake was none of the meeting's; but no interest is taken back before it is declared. */
function noEarlierThan(declared: readonly Stated<Interest>[], day: string): string {
  return declared.reduce((latest, { on }) => (on > latest ? on : latest), day);
}

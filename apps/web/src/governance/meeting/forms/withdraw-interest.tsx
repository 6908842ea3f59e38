import { WithdrawInterest } from '@minutebook/domain';
import type { Interest, Stated } from '@minutebook/domain';

import { today } from '../../../clock/today.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { seatWords } from '../../../settings/public/called.ts';
import { useNames } from '../../../settings/public/names.ts';
import { postOf } from '../../public/words.ts';
import { openItems } from '../items.ts';
import { likelyDay, meetingForm } from './meeting-form.ts';
import type { OpenedMeeting } from './meeting-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { RadioField } = fieldsOf(WithdrawInterest);

/** The item of the address, while it is still to be decided. */
function itemOf({ meeting, about }: OpenedMeeting) {
  return openItems(meeting).find(({ itemId }) => itemId === about);
}

/** The interests declared in it. */
function declaredIn(opened: OpenedMeeting): readonly Stated<Interest>[] {
  const item = itemOf(opened);
  return item === undefined ? [] : opened.meeting.interests.filter(({ value }) => value.itemId === item.itemId);
}

/** The day of the meeting, since a mistake was none of the meeting's; but no interest is taken back before it is declared. */
function noEarlierThan(declared: readonly Stated<Interest>[], day: string): string {
  return declared.reduce((latest, { on }) => (on > latest ? on : latest), day);
}

/** Takes back an interest that was declared by mistake. */
export const form: AnyForm = meetingForm(WithdrawInterest, {
  title: 'Take an interest back',
  intro:
    'For an interest that was declared by mistake. The member counts to the quorum again, and the declaration stays in the history.',
  submit: 'Take the interest back',
  when: 'From when on does it not count?',
  why: 'Why was it a mistake?',
  instead: (opened) =>
    declaredIn(opened).length > 0 ? undefined : (
      <p className="govuk-body">No interest is declared in an item that is still to be decided.</p>
    ),
  begin: (opened) => {
    const declared = declaredIn(opened);
    return {
      itemId: opened.about,
      effectiveOn: noEarlierThan(declared, likelyDay(opened.meeting, today())),
      memberId: declared.length === 1 ? declared[0]?.value.memberId : undefined,
    };
  },
  Above: (opened) => {
    const item = itemOf(opened);
    return item === undefined ? null : <h2 className="govuk-heading-m">{item.title}</h2>;
  },
  Fields: WhoseInterest,
});

function WhoseInterest(opened: OpenedMeeting) {
  const names = useNames();
  const { members, board } = opened;
  const wordsOf = (memberId: string): string => {
    const seat = members.find((one) => one.memberId === memberId);
    return seat === undefined ? postOf(memberId, board) : seatWords(seat, members, names);
  };
  return (
    <RadioField
      name="memberId"
      label="Whose interest?"
      missing="Choose the member"
      options={declaredIn(opened).map(({ value: { memberId, nature } }) => ({
        value: memberId,
        label: wordsOf(memberId),
        hint: nature,
      }))}
    />
  );
}

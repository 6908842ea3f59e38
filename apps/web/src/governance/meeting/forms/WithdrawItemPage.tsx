import { WithdrawItem } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';

import { RadioField } from '../../../recording/fields.tsx';
import { RecordForm } from '../../../recording/RecordForm.tsx';
import { openItems } from '../items.ts';
import { MeetingForm, toMeeting } from './MeetingForm.tsx';

/** Takes something off the agenda again. */
export function WithdrawItemPage() {
  const { about } = useSearch({ from: '/meetings/$meetingId/withdraw' });
  return (
    <MeetingForm
      title="Withdraw an item"
      intro="It no longer comes before the board at this meeting. It is still shown below the agenda, with the reason and any interests that were declared in it."
    >
      {({ meeting }) => {
        const items = openItems(meeting);
        if (items.length === 0) return <p className="govuk-body">There is no item that could still be withdrawn.</p>;
        return (
          <RecordForm
            schema={WithdrawItem}
            begin={{
              type: 'WithdrawItem',
              meetingId: meeting.meetingId,
              itemId: items.find((one) => one.itemId === about)?.itemId,
            }}
            submit="Withdraw the item"
            when="When was it withdrawn?"
            why="Why is it withdrawn?"
            next={toMeeting(meeting.meetingId)}
          >
            <RadioField
              name="itemId"
              label="Which item?"
              missing="Choose the item"
              options={items.map(({ itemId, title }) => ({ value: itemId, label: title }))}
            />
          </RecordForm>
        );
      }}
    </MeetingForm>
  );
}

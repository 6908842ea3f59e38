import { RecordDeparture } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { seatWords } from '../../../settings/public/called.ts';
import { useNames } from '../../../settings/public/names.ts';
import type { OpenedMeeting } from './meeting-form.ts';

// An arrival and whoever takes the chair name a member and an item by the same fields.
const { RadioField } = fieldsOf(RecordDeparture);

interface WhoAndFromWhichProps {
  readonly opened: OpenedMeeting;
  readonly who: string;
  readonly from: string;
}

/** Which member it is about, and from which item of the agenda on. */
export function WhoAndFromWhich({ opened: { meeting, members }, who, from }: WhoAndFromWhichProps) {
  const names = useNames();
  return (
    <>
      <RadioField
        name="memberId"
        label={who}
        missing="Choose the member"
        options={members.map((seat) => ({
          value: seat.memberId,
          label: `${seatWords(seat, members, names)}${seat.chairs ? ' (appointed to the chair)' : ''}`,
        }))}
      />
      <RadioField
        name="itemId"
        label={from}
        hint="It holds for this item and all that come after it on the agenda, until something else is recorded."
        missing="Choose the item"
        options={meeting.items.map(({ value }) => ({ value: value.itemId, label: value.title }))}
      />
    </>
  );
}

import { RecordArrival } from '@minutebook/domain';

import { today } from '../../../clock/today.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { likelyDay, meetingForm } from './meeting-form.ts';
import { WhoAndFromWhich } from './WhoAndFromWhich.tsx';
import type { AnyForm } from '../../../recording/form.ts';

const { RadioField } = fieldsOf(RecordArrival);

/** Records that a member came late, came back, or went on in another manner. */
export const form: AnyForm = meetingForm(RecordArrival, {
  title: 'Record that a member came, or came back',
  intro: 'They count to the quorum from there on, and of no item before it.',
  submit: 'Record the arrival',
  why: 'Anything to add? Needed once the item is decided or the meeting closed.',
  begin: ({ meeting, about }) => ({ effectiveOn: likelyDay(meeting, today()), itemId: about }),
  Fields: (opened) => (
    <>
      <WhoAndFromWhich opened={opened} who="Who came?" from="For which item were they first there?" />
      <RadioField
        name="manner"
        label="How did they take part?"
        options={[
          { value: 'inPerson', label: 'In the room' },
          { value: 'remotely', label: 'Remotely, by voice or picture' },
        ]}
      />
    </>
  ),
});

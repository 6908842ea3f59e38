import { RecordDeparture } from '@minutebook/domain';

import { today } from '../../../clock/today.ts';
import { likelyDay, meetingForm } from './meeting-form.ts';
import { WhoAndFromWhich } from './WhoAndFromWhich.tsx';
import type { AnyForm } from '../../../recording/form.ts';

/** Records that a member left between two items of the agenda. */
export const form: AnyForm = meetingForm(RecordDeparture, {
  title: 'Record that a member left',
  intro:
    'They count to the quorum of no item from there on. It says nothing of an interest: that is declared by itself.',
  submit: 'Record the departure',
  why: 'Anything to add? Needed once the item is decided or the meeting closed.',
  begin: ({ meeting, about }) => ({ effectiveOn: likelyDay(meeting, today()), itemId: about }),
  Fields: (opened) => (
    <WhoAndFromWhich opened={opened} who="Who left?" from="For which item were they first not there?" />
  ),
});

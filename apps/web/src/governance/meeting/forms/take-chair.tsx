import { TakeChair } from '@minutebook/domain';

import { today } from '../../../clock/today.ts';
import { likelyDay, meetingForm } from './meeting-form.ts';
import { WhoAndFromWhich } from './WhoAndFromWhich.tsx';
import type { AnyForm } from '../../../recording/form.ts';

/** Records who chaired from an item on, in place of whoever did. */
export const form: AnyForm = meetingForm(TakeChair, {
  title: 'Record who took the chair',
  intro:
    'Whoever is appointed to the chair is taken to chair while they are there. It appoints nobody: only these items are chaired by somebody else.',
  submit: 'Record who took the chair',
  why: 'Anything to add? Needed once the item is decided or the meeting closed.',
  begin: ({ meeting, about }) => ({ effectiveOn: likelyDay(meeting, today()), itemId: about }),
  Fields: (opened) => <WhoAndFromWhich opened={opened} who="Who took the chair?" from="From which item on?" />,
});

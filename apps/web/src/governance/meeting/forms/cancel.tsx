import { CancelMeeting } from '@minutebook/domain';

import { meetingForm } from './meeting-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

/** Says that a meeting is not held, or was called by mistake. */
export const form: AnyForm = meetingForm(CancelMeeting, {
  title: 'Cancel the meeting',
  intro:
    'It stays in every list, marked as cancelled, with its agenda. Nothing more is recorded about it; what was tabled can be tabled at another meeting.',
  submit: 'Cancel the meeting',
  when: 'When was it cancelled?',
  why: 'Why is it cancelled?',
  begin: () => ({}),
});

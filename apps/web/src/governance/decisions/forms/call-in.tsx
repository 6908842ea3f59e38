import { CallInDecision } from '@minutebook/domain';

import { callInForm } from './call-in-form.tsx';
import type { AnyForm } from '../../../recording/form.ts';

/** A board's decision is called in at its meeting. */
export const form: AnyForm = callInForm(CallInDecision, 'the board has decided', ({ takenBy }) =>
  takenBy.kind === 'board' ? { meetingId: takenBy.meetingId } : undefined,
);

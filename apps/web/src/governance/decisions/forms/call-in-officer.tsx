import { CallInOfficerDecision } from '@minutebook/domain';

import { callInForm } from './call-in-form.tsx';
import type { AnyForm } from '../../../recording/form.ts';

/** An officer's decision is called in in its project. */
export const form: AnyForm = callInForm(
  CallInOfficerDecision,
  'an officer or the board has decided',
  ({ takenBy, project }) => (takenBy.kind === 'board' ? undefined : { projectId: project?.projectId }),
);

import type { DecideUnderDelegation, MinuteDecision } from '@minutebook/domain';
import type { z } from 'zod';

import { fieldsFor } from '../../recording/fields/fields.tsx';

type Shared = keyof z.infer<typeof MinuteDecision> & keyof z.infer<typeof DecideUnderDelegation>;

/** The fields for what a board and an officer state alike when they decide. */
export const decidedFields = fieldsFor<Pick<z.infer<typeof MinuteDecision>, Shared>>();

import { categoryOf, entryWords, recordedBy } from '@minutebook/domain';
import type { FieldValues } from 'react-hook-form';
import type { z } from 'zod';

import type { AnyForm } from '../form.ts';

/**
 * Whether a form asks why: not where it has fields of its own for the reasons, nor for an entry that says all by itself,
 * unless the form has a question of its own, the command demands a reason, or one was given that is to be corrected.
 */
export function asksWhy({ schema, why, reasonsAsked }: AnyForm, begin: FieldValues): boolean {
  if (reasonsAsked === true) return false;
  if (why !== undefined || begin['reason'] !== undefined || !isOptional(schema.shape['reason'])) return true;
  const { value } = schema.shape.type;
  return entryWords({ stream: `${categoryOf(value)}-`, type: recordedBy(value) })?.why !== 'none';
}

/** Whether a field may be left out; one that a schema does not have is demanded by nobody. */
export function isOptional(field: unknown): boolean {
  return field === undefined || (field as z.ZodType).safeParse(undefined).success;
}

import { zodResolver } from '@hookform/resolvers/zod';
import type { FieldValues, Resolver } from 'react-hook-form';
import type { z } from 'zod';

import type { MissingWords } from './form-context.ts';

/**
 * Checks a form's values by the command's own schema. An empty field is an absent one; where the schema has no words of
 * its own for what is wrong, the field's are used.
 */
export function commandResolver(schema: z.ZodObject, missing: MissingWords): Resolver {
  const check = zodResolver(schema, { error: ({ path }) => missing.get((path ?? []).join('.')) ?? 'Check this' });
  return (values, context, options) => check(withoutEmpty(values), context, options);
}

function withoutEmpty(values: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]: [string, unknown]) => {
      if (value === undefined || (typeof value === 'string' && value.trim() === '')) return [];
      if (Array.isArray(value)) return [[name, value.map((one: unknown) => (isGroup(one) ? withoutEmpty(one) : one))]];
      return [[name, isGroup(value) ? withoutEmpty(value) : value]];
    }),
  );
}

/** Fields under one name: a part of a command, or a row of a list in it. */
function isGroup(value: unknown): value is FieldValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import fc from 'fast-check';
import { z } from 'zod';

import { command } from '../capabilities.ts';
import type { Command } from '../capabilities.ts';
import { source } from '../kernel/entry.ts';
import { day, id, line, prose } from '../kernel/schema.ts';

// Few ids and days, so that commands meet: the same project, the same milestone, the same day.
const leaves = new Map<z.core.$ZodType, fc.Arbitrary<unknown>>([
  [id, fc.constantFrom('a', 'b', 'c', 'd')],
  [day, fc.constantFrom('2025-12-31', '2026-03-29', '2026-04-01', '2026-09-16', '2027-02-28')],
  [line, fc.constantFrom('Payments', 'payments', 'Case work', 'Ünïted “One”', 'x'.repeat(200))],
  [prose, fc.constantFrom('Because', 'Two\nlines', '…')],
  [source, fc.constant({ document: 'Annual report', publishedOn: '2026-07-01', digest: '0'.repeat(64) })],
]);

/** Any value that a schema of the domain admits, from small pools. Throws for a kind of schema it does not know. */
export function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const leaf = leaves.get(schema);
  if (leaf !== undefined) return leaf;
  if (schema instanceof z.ZodObject) return objectArbitrary(schema);
  if (schema instanceof z.ZodOptional) return fc.option(arbitraryOf(schema.unwrap()), { nil: undefined });
  if (schema instanceof z.ZodNullable) return fc.option(arbitraryOf(schema.unwrap()), { nil: null });
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return fc.integer({ min: schema.minValue ?? -9, max: schema.maxValue ?? 9 });
  if (schema instanceof z.ZodArray) return fc.array(arbitraryOf(schema.element), { maxLength: 3 });
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map((one) => arbitraryOf(one)));
  throw new Error(`No arbitrary for a schema of kind ${schema._zod.def.type}`);
}

function objectArbitrary(schema: z.ZodObject): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.shape).map(([key, value]) => [
    key,
    // One programme most of the time, or hardly any command about it would be decided on.
    key === 'programmeId' ? fc.constantFrom('a', 'a', 'a', 'a', 'b') : arbitraryOf(value),
  ]);
  return fc.record(Object.fromEntries(fields)).map((made) => {
    const present = Object.entries(made).filter(([, value]) => value !== undefined);
    return Object.fromEntries(present);
  });
}

/** Any command, checked by its schema as the api would check it. Endings are rare, so that histories go on. */
export const anyCommandArbitrary: fc.Arbitrary<Command> = fc
  .oneof(
    ...command.options.map((one) => {
      const type = one.shape.type.value;
      const ends = type === 'StopProject' || type === 'CloseProject';
      return { weight: ends ? 1 : 6, arbitrary: arbitraryOf(one) };
    }),
  )
  .map((made) => command.parse(made));

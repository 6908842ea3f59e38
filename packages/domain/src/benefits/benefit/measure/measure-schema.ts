import { z } from 'zod';

import { id, line, prose } from '../../../kernel/schema.ts';
import { periodicities } from '../names.ts';

/**
 * What a measure counts in. Money is whole pence; a count is of what the words name; a share is in ten-thousandths (1250 is
 * 12.5%); seconds and days are whole.
 */
export const measureUnit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('money') }),
  z.strictObject({ kind: z.literal('count'), of: line }),
  z.strictObject({ kind: z.literal('share') }),
  z.strictObject({ kind: z.literal('seconds') }),
  z.strictObject({ kind: z.literal('days') }),
]);
export type MeasureUnit = z.infer<typeof measureUnit>;

export const periodicity = z.enum(periodicities);
export type Periodicity = z.infer<typeof periodicity>;

/** The way in which a measure goes when what is expected comes true: a gain, or the loss that a dis-benefit is. */
export const direction = z.enum(['up', 'down']);
export type Direction = z.infer<typeof direction>;

/** How a benefit is known: what is counted, how often, and which way it is to go. Benefits of one id count the same thing. */
export const measureDefinition = z.strictObject({
  measureId: id,
  unit: measureUnit,
  direction,
  howMeasured: prose,
  periodicity,
});
export type MeasureDefinition = z.infer<typeof measureDefinition>;

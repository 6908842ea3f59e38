import { z } from 'zod';

import { amount } from '../../kernel/schema.ts';
import { qualifiers } from './said.ts';

/** How a published number was said: “about”, “more than”, or as it is. */
export const qualifier = z.enum(qualifiers);

/** A whole number as a document says it: its `said` belongs to it, and is never dropped. */
export const numberSaid = z.strictObject({ value: z.int().min(0).max(1_000_000_000), said: qualifier });
export type NumberSaid = z.infer<typeof numberSaid>;

/** An amount in whole pence as a document says it. */
export const amountSaid = z.strictObject({ value: amount, said: qualifier });

/** A share in ten-thousandths of the whole as a document says it: 7000, more than, is “more than 70%”. */
export const shareSaid = z.strictObject({ value: z.int().min(0).max(1_000_000), said: qualifier });

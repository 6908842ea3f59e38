import { z } from 'zod';

import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { amount, calendarMonth, id, line } from '../../kernel/schema.ts';

/** The months that a claim is for, both among them, within the financial year of its stream. */
export const monthsClaimed = z.strictObject({ from: calendarMonth, to: calendarMonth });

/**
 * The department says that it saved so much, in pence, in these months, on this line of a budget: by a benefit, of which
 * `measureId` is what is counted. `figure` is the figure that it rests on, as it read after the entry of this number.
 * Verified by nobody, and taken from no budget.
 */
export const SavingClaimed = defineEvent('SavingClaimed', {
  claimId: id,
  benefitId: id,
  measureId: id,
  months: monthsClaimed,
  line: z.strictObject({ budgetId: id, allocationId: id.optional() }),
  amount: amount.min(1),
  figure: z.strictObject({ label: line, value: z.int(), n: z.int().min(1) }),
});

export const savingsEvents = [SavingClaimed] as const;

export type SavingsEvent = EventOf<(typeof savingsEvents)[number]>;

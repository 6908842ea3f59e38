import { z } from 'zod';

import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { amount, calendarMonth, id, line, prose } from '../../kernel/schema.ts';
import { fundingLines } from '../../money/budget/events.ts';

/** The months that a claim is for, both among them, within the financial year of its stream. */
export const monthsClaimed = z.strictObject({ from: calendarMonth, to: calendarMonth });
export type MonthsClaimed = z.infer<typeof monthsClaimed>;

/** A line of a budget: one of its allocations, or without one what is not allocated. */
export const budgetLine = z.strictObject({ budgetId: id, allocationId: id.optional() });
export type BudgetLine = z.infer<typeof budgetLine>;

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
  line: budgetLine,
  amount: amount.min(1),
  figure: z.strictObject({ label: line, value: z.int(), n: z.int().min(1) }),
});

/**
 * Finance found that so much of a claim was saved, in pence, upon this evidence. Recorded by nobody who claimed it. Takes
 * nothing from a budget: without that the money is free for something else, and no cash. Source: Green Book Box 9.
 */
export const SavingVerified = defineEvent('SavingVerified', { claimId: id, amount: amount.min(1), evidence: prose });

/** Finance found that nothing of a claim was saved; the reason says why. What was claimed may be claimed anew. */
export const SavingRefused = defineEvent('SavingRefused', { claimId: id });

/** Who claims takes the claim back; the reason says why. Says nothing of whether anything was saved. */
export const ClaimWithdrawn = defineEvent('ClaimWithdrawn', { claimId: id });

/**
 * So much of what was verified is taken from the line of the claim, by source and year, in pence: from here on it is cash.
 * The budget says so by an entry of its own.
 */
export const BudgetReducedBySaving = defineEvent('BudgetReducedBySaving', {
  claimId: id,
  reductionId: id,
  line: budgetLine,
  lines: fundingLines,
});

/** What that reduction took goes back to the budget; the reason says why. The budget says so by an entry of its own. */
export const SavingReturned = defineEvent('SavingReturned', { claimId: id, reductionId: id, budgetId: id });

export const savingsEvents = [
  SavingClaimed,
  SavingVerified,
  SavingRefused,
  ClaimWithdrawn,
  BudgetReducedBySaving,
  SavingReturned,
] as const;

export type SavingsEvent = EventOf<(typeof savingsEvents)[number]>;

import { z } from 'zod';

import { savingsId } from '../../benefits/savings/savings-id.ts';
import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { amount, financialYear, id, line, pence, yearAmount } from '../../kernel/schema.ts';
import { fundingSources, virementKinds } from './names.ts';

/** What money may be spent on: assets that last, or the running of services. The two are never mixed unsaid. Source: CIPFA. */
export const nature = z.enum(['capital', 'revenue']);
export type Nature = z.infer<typeof nature>;

/** Where the money of a budget comes from. Source: CIPFA. */
export const fundingSource = z.enum(fundingSources);
export type FundingSource = z.infer<typeof fundingSource>;

/** How much of a year's money comes from one source, in pence. */
export const fundingLine = z.strictObject({ fundedBy: fundingSource, year: financialYear, amount });
export type FundingLine = z.infer<typeof fundingLine>;

/** Amounts by source and year; each source and year once. */
export const fundingLines = z.array(fundingLine).min(1).max(100);
const years = z.array(yearAmount).min(1).max(50);

/** The decision that granted something: of a board or an officer, as the register has it, or in the words of an older minute. */
const granted = { decisionId: id.optional(), authority: line.optional() };

/**
 * The council approved money of this nature for the department, by source and year. Allocates none of it and says
 * nothing of whether it is enough. Source: a council's budget resolution.
 */
export const BudgetApproved = defineEvent('BudgetApproved', {
  title: line,
  departmentId: id,
  nature,
  lines: fundingLines,
  ...granted,
});

/** More money was approved for the budget, by source and year. */
export const BudgetSupplemented = defineEvent('BudgetSupplemented', { lines: fundingLines, ...granted });

/** Less money is approved from now on, by source and year; each amount is what is taken away. */
export const BudgetReduced = defineEvent('BudgetReduced', { lines: fundingLines, ...granted });

/** Money of one source is for another year than before; the budget as a whole stays as it was. */
export const BudgetReprofiled = defineEvent('BudgetReprofiled', {
  fundedBy: fundingSource,
  from: financialYear,
  to: financialYear,
  amount,
});

/** What allocated money is for. */
export const purpose = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('project'), projectId: id }),
  z.strictObject({ kind: z.literal('post'), postId: id }),
  z.strictObject({ kind: z.literal('purpose') }),
]);
export type Purpose = z.infer<typeof purpose>;

const allocation = { allocationId: id, title: line, about: purpose, years };

/** Somebody asks for money out of the budget, by year. Reserves nothing until it is allocated. */
export const AllocationProposed = defineEvent('AllocationProposed', allocation);

/** What was proposed is not allocated; the reason says why. */
export const AllocationDeclined = defineEvent('AllocationDeclined', { allocationId: id });

/**
 * Money out of the budget is for a project, a post or a named purpose, by year; of an allocation that is there, so much
 * more. Says nothing of whether it is spent.
 */
export const FundsAllocated = defineEvent('FundsAllocated', allocation);

/** So much of an allocation is free again, by year. */
export const AllocationReleased = defineEvent('AllocationReleased', { allocationId: id, years });

/** Money of an allocation is for another year than before; the allocation as a whole stays as it was. */
export const AllocationReprofiled = defineEvent('AllocationReprofiled', {
  allocationId: id,
  from: financialYear,
  to: financialYear,
  amount,
});

/** Between what money is vired; each kind has its own rungs in the virement rules. Source: local financial regulations. */
export const virementKind = z.enum(virementKinds);
export type VirementKind = z.infer<typeof virementKind>;

/**
 * Money was moved by virement, by year: out of an allocation of this budget, or out of what is not allocated, to another
 * allocation of it or to another budget. `rung` is the authority by which, as the rules of the day name it; `rulesId`
 * says which rules. The budget that receives it says so by an entry of its own.
 */
export const FundsVired = defineEvent('FundsVired', {
  virementId: id,
  from: id.optional(),
  to: z.strictObject({ budgetId: id.optional(), allocationId: id.optional() }),
  kind: virementKind,
  years,
  rulesId: id,
  rung: line,
  decisionId: id.optional(),
});

/** What another budget vired to this one arrived, for one of its allocations or for none. Follows from that entry. */
export const VirementReceived = defineEvent('VirementReceived', {
  virementId: id,
  fromBudgetId: id,
  allocationId: id.optional(),
  years,
});

/** Something was ordered that will have to be paid out of the allocation, by year. Nothing is paid by it. */
export const CommitmentRaised = defineEvent('CommitmentRaised', {
  commitmentId: id,
  allocationId: id.optional(),
  supplier: line,
  reference: line.optional(),
  years,
});

/** What is left of an order will not be paid, from the effective day on. */
export const CommitmentCancelled = defineEvent('CommitmentCancelled', { commitmentId: id });

/**
 * By the year's end the allocation, or without one all that is not allocated, is expected to have cost so much, in
 * pence. Changes neither what is approved nor what is allocated.
 */
export const ForecastRevised = defineEvent('ForecastRevised', {
  allocationId: id.optional(),
  year: financialYear,
  outturn: pence.min(-10_000_000_000_000).max(10_000_000_000_000),
});

/** What becomes of the rest of an allocation, or without one of what was not allocated, in pence; below zero it was overspent. */
export const broughtForward = z.strictObject({
  allocationId: id.optional(),
  amount: pence.min(-10_000_000_000_000).max(10_000_000_000_000),
});
export type BroughtForward = z.infer<typeof broughtForward>;

/**
 * The year is closed, as its account says: so much was spent, so much goes to the next year, and the rest is returned;
 * what was overspent and is not carried is borne elsewhere. Follows from the entry that closed the account.
 */
export const YearBroughtForward = defineEvent('YearBroughtForward', {
  year: financialYear,
  spent: pence,
  carried: z.array(broughtForward).max(500),
});

/** The year was opened again, as its account says: nothing of it was carried on. Follows from the entry that opened it. */
export const YearEndTakenBack = defineEvent('YearEndTakenBack', { year: financialYear });

/**
 * A verified saving is taken out of what is approved, by source and year: each amount is what is taken away. Where an
 * allocation is named it has so much less as well, otherwise what is not allocated has. Follows from the entry that reduced it.
 */
export const SavingTaken = defineEvent('SavingTaken', {
  savingsId,
  claimId: id,
  reductionId: id,
  allocationId: id.optional(),
  lines: fundingLines,
});

/** What that reduction took is approved again, where it was taken from. Follows from the entry that returned it. */
export const SavingGivenBack = defineEvent('SavingGivenBack', { savingsId, reductionId: id });

export const budgetEvents = [
  BudgetApproved,
  BudgetSupplemented,
  BudgetReduced,
  BudgetReprofiled,
  AllocationProposed,
  AllocationDeclined,
  FundsAllocated,
  AllocationReleased,
  AllocationReprofiled,
  FundsVired,
  VirementReceived,
  CommitmentRaised,
  CommitmentCancelled,
  ForecastRevised,
  YearBroughtForward,
  YearEndTakenBack,
  SavingTaken,
  SavingGivenBack,
] as const;

export type BudgetEvent = EventOf<(typeof budgetEvents)[number]>;

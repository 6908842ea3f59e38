import { z } from 'zod';

import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { digest, id, line, pence } from '../../kernel/schema.ts';
import { notTakenReasons, spendRoles } from './names.ts';

const row = z.int().min(1).max(10_000_000);
const count = z.int().min(0).max(10_000_000);

/** How an export is read: what its columns are, by their names, and what its amounts, days and payees mean. */
export const mapping = z.strictObject({
  columns: z
    .array(z.strictObject({ column: line, role: z.enum(spendRoles) }))
    .min(1)
    .max(100),
  amounts: z.strictObject({
    decimal: z.enum(['point', 'comma', 'unproven']),
    currency: z.enum(['£', '$', '€']),
    /** Whether an amount below zero is money that came back, or money that went out and all others came back. */
    minus: z.enum(['credit', 'payment']),
    /** Whether an amount in brackets is money that came back, or no more than written in brackets. */
    brackets: z.enum(['credit', 'payment']),
    /** Words of the column of kinds whose rows are credits, whatever their sign. */
    creditWords: z.array(line).max(50),
  }),
  days: z.enum(['day first', 'month first', 'unproven']),
  /** Whose names are kept: everybody's, nobody's, or all but what looks like the name of an individual. */
  payees: z.enum(['named', 'withheldWhereLikely', 'withheld']),
});
export type SpendMapping = z.infer<typeof mapping>;

/** What a person decided of one import beside the mapping and the rules; what was stopped goes on by the same. */
export const choices = z.strictObject({
  /** The budget to which rows go that no rule is about, without an allocation. */
  unmatchedTo: id.optional(),
  /** Rows recorded as paid to an individual whose name is withheld. */
  withheldRows: z.array(row).max(2000),
  /** Rows that are taken although they are held already, or left out by what they look like. */
  takenAnyway: z.array(z.strictObject({ row, reason: line })).max(500),
});
export type ImportChoices = z.infer<typeof choices>;

/**
 * An export of a finance system is called this and read so, from now on; earlier mappings stay true of what they read.
 * `signature` is the digest of its header's names, by which the mapping is recognised; absent where it has no header.
 */
export const SpendSourceDescribed = defineEvent('SpendSourceDescribed', {
  title: line,
  signature: digest.optional(),
  mapping,
});

/** What a rule is about: rows whose supplier, cost centre and account read alike, of those that are given. */
export const ruleWhen = z.strictObject({
  supplier: line.optional(),
  costCentre: line.optional(),
  account: line.optional(),
});
export type RuleWhen = z.infer<typeof ruleWhen>;

/** Where such rows belong: to a budget, and an allocation of it where one is given; or not to this programme. */
export const ruleBelongs = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('spent'), budgetId: id, allocationId: id.optional() }),
  z.strictObject({ kind: z.literal('notOurs') }),
]);
export type RuleBelongs = z.infer<typeof ruleBelongs>;

/** Rows of this export that are so belong there. Changes nothing that was recorded before. */
export const MatchingRuleStated = defineEvent('MatchingRuleStated', {
  ruleId: id,
  when: ruleWhen,
  belongs: ruleBelongs,
});

/** A rule is no longer gone by. What it led to stays recorded. */
export const MatchingRuleWithdrawn = defineEvent('MatchingRuleWithdrawn', { ruleId: id });

/**
 * Somebody began to import a file: so many rows, which add up to `total` in pence as its amounts are read; `printedTotal`
 * is what the file itself says. What it records are payments with this batch; that none was is no contradiction.
 */
export const SpendImportBegun = defineEvent('SpendImportBegun', {
  batchId: id,
  title: line,
  document: line,
  digest,
  rows: count,
  total: pence,
  printedTotal: pence.optional(),
  choices,
});

/**
 * The import came to its end: so many payments were recorded, `amount` in pence together; so many rows were held already;
 * and so many were not taken, by reason, the first 200 of them by their numbers. An import that was stopped has no end.
 */
export const SpendImportEnded = defineEvent('SpendImportEnded', {
  batchId: id,
  recorded: count,
  amount: pence,
  alreadyHeld: count,
  notTaken: z
    .array(z.strictObject({ reason: z.enum(notTakenReasons), rows: count, amount: pence }))
    .max(notTakenReasons.length),
  firstNotTaken: z.array(z.strictObject({ row, reason: z.enum(notTakenReasons) })).max(200),
});

export const spendSourceEvents = [
  SpendSourceDescribed,
  MatchingRuleStated,
  MatchingRuleWithdrawn,
  SpendImportBegun,
  SpendImportEnded,
] as const;

export type SpendSourceEvent = EventOf<(typeof spendSourceEvents)[number]>;

import { z } from 'zod';

import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { day, financialYear, id, line, prose } from '../../kernel/schema.ts';
import { amountSaid, numberSaid, shareSaid } from '../said/said-schema.ts';
import { causes, estateKinds, gradings, severities } from './names.ts';

export const grading = z.enum(gradings);
export type Grading = z.infer<typeof grading>;

/**
 * A grade in the body's own words, with the scale it is on from the lowest grade to the highest: of another year's wording it
 * says nothing.
 */
export const givenGrade = z.strictObject({ scale: z.array(line).min(2).max(10), grade: line });
export type GivenGrade = z.infer<typeof givenGrade>;

/** The first and the last day on which the body was there. */
export const visit = z.strictObject({ from: day, to: day });

/**
 * A body outside the programme, such as an inspectorate or an auditor, published how good it found `subject` to be, and
 * whether it expects that to improve. The effective day is that of the publication, which may be years before it is recorded.
 * Without a grade it gave none. Source: Best Value inspections, external audit.
 */
export const AssessmentRecorded = defineEvent('AssessmentRecorded', {
  title: line,
  body: line,
  subject: line,
  quality: givenGrade.optional(),
  prospects: givenGrade.optional(),
  visited: visit.optional(),
});

export const severity = z.enum(severities);
export type Severity = z.infer<typeof severity>;

export const cause = z.enum(causes);
export type Cause = z.infer<typeof cause>;

/** A finding of an assessment. */
export const findingRef = z.strictObject({ assessmentId: id, findingId: id });
export type FindingRef = z.infer<typeof findingRef>;

/**
 * The assessment says this, word for word. `theme` groups findings of several assessments, `reference` is where it stands in
 * the publication, `repeats` the finding of an earlier assessment that it says again. Asks nothing of anybody: see
 * `RecommendationMade`.
 */
export const FindingRecorded = defineEvent('FindingRecorded', {
  findingId: id,
  text: prose,
  theme: line,
  severity,
  cause,
  reference: line.optional(),
  repeats: findingRef.optional(),
});

/**
 * So many of a cohort were graded one of these grades of the assessment's own scale; `words` where the publication says it
 * in other words, such as “likely to improve”. `none` is said of a grade that nobody got, and is no missing figure.
 */
export const cohortShare = z.strictObject({
  of: grading,
  grades: z.array(line).max(10),
  words: line.optional(),
  share: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('share'), ...shareSaid.shape }),
    z.strictObject({ kind: z.literal('none') }),
  ]),
});
export type CohortShare = z.infer<typeof cohortShare>;

/**
 * How others fared that the same body assessed, up to a day: shares as published, each with its “more than” or “about”.
 * They need not add up to the whole, since a publication says only some of them.
 */
export const BenchmarkRecorded = defineEvent('BenchmarkRecorded', {
  cohort: z.strictObject({ count: numberSaid, of: line, until: day.optional() }),
  shares: z.array(cohortShare).min(1).max(20),
});

export const estateKind = z.enum(estateKinds);
export type EstateKind = z.infer<typeof estateKind>;

/** So many of one kind, as stated; `where` tells two statements of one kind apart, `of` says more closely what they are. */
export const estateCount = z.strictObject({
  kind: estateKind,
  count: numberSaid,
  of: line.optional(),
  where: line.optional(),
});
export type EstateCount = z.infer<typeof estateCount>;

/**
 * What the assessed service has and costs, in pence, as the assessment states it. Two statements of one kind stay two: they
 * are never added.
 */
export const ServiceEstateRecorded = defineEvent('ServiceEstateRecorded', {
  budget: z.strictObject({ ...amountSaid.shape, year: financialYear.optional() }).optional(),
  counts: z.array(estateCount).max(50),
});

export const assessmentEvents = [
  AssessmentRecorded,
  FindingRecorded,
  BenchmarkRecorded,
  ServiceEstateRecorded,
] as const;

export type AssessmentEvent = EventOf<(typeof assessmentEvents)[number]>;

import fc from 'fast-check';
import type { z } from 'zod';

import { cohortShare, givenGrade } from '../../scrutiny/assessment/events.ts';
import { pageAddress, seenAt } from '../../scrutiny/query/events.ts';
import { numberSaid } from '../../scrutiny/said/said-schema.ts';

const scale = ['poor', 'fair', 'good', 'excellent'];

/** Few grades, mostly of their scale, so that what is said of a cohort meets them. */
export const leavesOfScrutiny: readonly (readonly [z.core.$ZodType, fc.Arbitrary<unknown>])[] = [
  [givenGrade, fc.constantFrom(...[...scale, 'awful'].map((grade) => ({ scale, grade })))],
  [
    cohortShare,
    fc.constantFrom(
      { of: 'quality', grades: ['poor', 'fair'], share: { kind: 'share', value: 7_000, said: 'moreThan' } },
      { of: 'quality', grades: ['excellent'], share: { kind: 'none' } },
      { of: 'quality', grades: ['good'], share: { kind: 'share', value: 4_000, said: 'about' } },
      { of: 'prospects', grades: [], words: 'likely', share: { kind: 'share', value: 6_800, said: 'exactly' } },
    ),
  ],
  [pageAddress, fc.constantFrom('/budget?year=2026-27', '/projects/a')],
  [seenAt, fc.constantFrom({ position: 1, on: '2025-12-31' }, { position: 2, on: '2026-09-16' })],
  [numberSaid, fc.constantFrom({ value: 60, said: 'about' }, { value: 53, said: 'exactly' })],
];

/** What fields of commands of scrutiny mostly hold, by name. */
export const usualOfScrutiny: readonly (readonly [string, fc.Arbitrary<unknown>])[] = [
  ['assessmentId', fc.constantFrom('a', 'a', 'a', 'b')],
  ['queryId', fc.constantFrom('a', 'a', 'a', 'a', 'b')],
];

/** Types of commands of scrutiny of which few are accepted. */
export const seldomOfScrutiny: readonly string[] = ['RecordFinding', 'RecordBenchmark', 'AnswerQuery', 'RejectAnswer'];

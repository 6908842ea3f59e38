import fc from 'fast-check';
import type { z } from 'zod';

import { cohortShare, givenGrade } from '../../scrutiny/assessment/events.ts';
import { bearing, standOn } from '../../scrutiny/engagement/events.ts';
import { pageAddress, seenAt } from '../../scrutiny/query/events.ts';
import { recommendedBy } from '../../scrutiny/recommendation/events.ts';
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
  [
    recommendedBy,
    fc.constantFrom(
      { kind: 'assessment', assessmentId: 'a' },
      { kind: 'assessment', assessmentId: 'a', findingId: 'a' },
      { kind: 'decision', decisionId: 'c' },
      { kind: 'body', body: 'Case work' },
    ),
  ],
  [pageAddress, fc.constantFrom('/budget?year=2026-27', '/projects/a')],
  [seenAt, fc.constantFrom({ position: 1, on: '2025-12-31' }, { position: 2, on: '2026-09-16' })],
  [bearing, fc.constantFrom({ kind: 'project', projectId: 'a' }, { kind: 'plan', projectId: 'a' })],
  [standOn, fc.constantFrom({ option: 'inHouse', stance: 'supports' }, { option: 'partner', stance: 'opposes' })],
  [numberSaid, fc.constantFrom({ value: 60, said: 'about' }, { value: 53, said: 'exactly' })],
];

/** What fields of commands of scrutiny mostly hold, by name. */
export const usualOfScrutiny: readonly (readonly [string, fc.Arbitrary<unknown>])[] = [
  ['assessmentId', fc.constantFrom('a', 'a', 'a', 'b')],
  ['recommendationId', fc.constantFrom('a', 'a', 'a', 'a', 'b')],
  ['actionId', fc.constantFrom('a', 'a', 'b')],
  ['evidenceId', fc.constantFrom('a', 'a', 'b')],
  ['queryId', fc.constantFrom('a', 'a', 'a', 'a', 'b')],
  ['engagementId', fc.constantFrom('a', 'a', 'a', 'b')],
  ['closesOn', fc.constantFrom('2026-09-16', '2027-02-28')],
  ['madeTo', fc.constantFrom('Case work', 'Housing')],
];

/** Types of commands of scrutiny of which few are accepted. */
export const seldomOfScrutiny: readonly string[] = [
  'RecordFinding',
  'RecordBenchmark',
  'AgreeAction',
  'CompleteAction',
  'JudgeEvidence',
  'ReferQuery',
  'AnswerQuery',
  'AcceptAnswer',
  'RejectAnswer',
  'StatePosition',
];

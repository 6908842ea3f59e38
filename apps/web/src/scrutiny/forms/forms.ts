import type { LoadForm } from '../../recording/form.ts';

/** The forms of the area by their commands. */
export const forms = {
  RecordAssessment: () => import('../assessment/forms/record.tsx'),
  RecordFinding: () => import('../assessment/forms/finding.tsx'),
  RecordBenchmark: () => import('../assessment/forms/benchmark.tsx'),
  RecordServiceEstate: () => import('../assessment/forms/estate.tsx'),
} as const satisfies Readonly<Record<string, LoadForm>>;

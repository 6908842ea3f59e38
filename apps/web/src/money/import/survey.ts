import type { server } from '../../replay/index.ts';

/** What the server found in a file. */
export type Survey = Extract<
  Awaited<ReturnType<typeof server.spendImports.survey.mutate>>,
  { readonly kind: 'surveyed' }
>;
export type SurveyedColumn = Survey['columns'][number];

/** What a file would record. */
export type Plan = Extract<Awaited<ReturnType<typeof server.spendImports.plan.mutate>>, { readonly kind: 'planned' }>;

/** By how much such projects went over, in ten-thousandths: where nothing is done about it, and where all is. */
export interface OptimismBias {
  readonly projectType: string;
  readonly of: 'capital expenditure' | 'operating expenditure' | 'works duration';
  readonly upper: number;
  readonly lower: number;
}

/** Who published the bounds. */
export const optimismBiasSource =
  'Mott MacDonald for HM Treasury, Review of Large Public Procurement in the UK (2002), Table 2, which the supplementary Green Book guidance on optimism bias rests on';

/**
 * The Green Book’s upper and lower bounds for the two types of project that an ICT programme has. They are where an
 * appraisal starts, and neither the most nor the least that can happen.
 */
export const optimismBias: readonly OptimismBias[] = [
  { projectType: 'Equipment and development', of: 'capital expenditure', upper: 20_000, lower: 1_000 },
  { projectType: 'Equipment and development', of: 'works duration', upper: 5_400, lower: 1_000 },
  { projectType: 'Outsourcing', of: 'operating expenditure', upper: 4_100, lower: 0 },
];

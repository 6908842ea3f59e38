import type { Refused } from '../../kernel/decision.ts';
import type { AssessmentState } from './state.ts';
import { unfitShares } from './unfit-shares.ts';

/** What its own rules could never have led to: shares of grades that a corrected scale does not have. */
export function contradictionInAssessment(state: AssessmentState): Refused | undefined {
  for (const { value } of state.benchmarks) {
    const refusal = unfitShares(value.shares, state);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

import type { Refused } from '../../kernel/decision.ts';
import { notBeforeItWasRaised, stepOutOfTurn } from './refusals.ts';
import type { QueryState } from './state.ts';

/** What its own rules could never have led to: a word on an answer that was withdrawn, or one from before it was raised. */
export function contradictionInQuery(state: QueryState): Refused | undefined {
  for (const [at, { value, on }] of state.steps.entries()) {
    const refusal =
      notBeforeItWasRaised({ type: value.kind, effectiveOn: on }, state) ??
      stepOutOfTurn({ ...state, steps: state.steps.slice(0, at) }, value.kind, on);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

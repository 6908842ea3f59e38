import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { BusinessPlanEvent } from './events.ts';

/** `NothingIsDifferent`, in words about a plan. */
export function nothingIsDifferent(again: BusinessPlanEvent): Refused {
  const refusal = refused(
    'NothingIsDifferent',
    'This is what the plan already says.',
    'Change something, or leave it.',
  );
  return { ...refusal, again };
}

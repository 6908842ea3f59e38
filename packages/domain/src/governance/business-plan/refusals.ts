import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';

/** `NothingIsDifferent`, in words about a plan. */
export function nothingIsDifferent(): Refused {
  return refused('NothingIsDifferent', 'This is what the plan already says.', 'Change something, or leave it.');
}

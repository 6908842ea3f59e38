import { refused } from './decision.ts';
import type { Refused } from './decision.ts';

/** The command would change nothing. */
export function nothingIsDifferent(): Refused {
  return refused('NothingIsDifferent', 'This is what the ledger already says.', 'Change something, or leave it.');
}

import { refused } from './decision.ts';
import type { Refused } from './decision.ts';
import type { AnyEvent } from './event.ts';

/** The command would change nothing; `again` is what it would say once more, `undefined` where no correction may say it. */
export function nothingIsDifferent(again: AnyEvent | undefined): Refused {
  const refusal = refused(
    'NothingIsDifferent',
    'This is what the ledger already says.',
    'Change something, or leave it.',
  );
  return again === undefined ? refusal : { ...refusal, again };
}

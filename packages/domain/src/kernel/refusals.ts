import { accepted, refused } from './decision.ts';
import type { Decision, Refused } from './decision.ts';
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

/** The event, unless nothing would be different by it; a correction may say it all the same. */
export function unlessSame<const E extends AnyEvent>(isSame: boolean, event: E): Decision<E> {
  return isSame ? nothingIsDifferent(event) : accepted(event);
}

import type { AnyEvent } from './event.ts';

/** A decision that something happened: one event or more, recorded together or not at all. */
export interface Accepted<E extends AnyEvent> {
  readonly kind: 'accepted';
  readonly events: readonly E[];
}

/** A decision that nothing is recorded. */
export interface Refused {
  readonly kind: 'refused';
  /** A true sentence about now, such as `ProjectIsClosed`. */
  readonly refusal: string;
  /** The refusal in words for the screen. */
  readonly sentence: string;
  /** What would lift it, in words for the screen. */
  readonly remedy: string;
  /**
   * What would say once more what is said already, where that alone is refused. A correction may say it: it is compared
   * with the entry that it corrects, and not with what stood before that.
   */
  readonly again?: AnyEvent | undefined;
}

export type Decision<E extends AnyEvent> = Accepted<E> | Refused;

export function accepted<E extends AnyEvent>(...events: readonly E[]): Accepted<E> {
  return { kind: 'accepted', events };
}

export function refused(refusal: string, sentence: string, remedy: string): Refused {
  return { kind: 'refused', refusal, sentence, remedy };
}

/** The decision without what would be said once more, which is for a correction alone. */
export function withoutAgain<E extends AnyEvent>(decision: Decision<E>): Decision<E> {
  return decision.kind === 'accepted' ? decision : refused(decision.refusal, decision.sentence, decision.remedy);
}

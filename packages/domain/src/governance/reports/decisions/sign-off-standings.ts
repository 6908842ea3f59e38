import type { Stated } from '../../../kernel/entry.ts';
import type { Gate } from '../../../programme/programme/events.ts';
import type { SignOffKind } from '../../business-plan/events.ts';
import type { PlanVersion, SignOff } from '../../business-plan/state.ts';
import { signOffWords } from '../../business-plan/words.ts';

/** Whether one trade agreed to a version of a plan before a board decides on it. */
export interface SignOffStanding {
  readonly kind: SignOffKind;
  /** Whether the gate requires it. */
  readonly isRequired: boolean;
  /** Who agreed, by their post and in their words; `undefined` where nobody had by the day. */
  readonly given: Stated<SignOff> | undefined;
}

/**
 * Every trade whose agreement a gate may require, in the order of their list, with its agreement to a version by the end of a
 * day: given, missing although the gate requires it, or neither given nor required. `gate` is the one it is before.
 */
export function signOffStandings(
  { signOffs: required }: Pick<Gate, 'signOffs'>,
  { signOffs }: Pick<PlanVersion, 'signOffs'>,
  on: string,
): readonly SignOffStanding[] {
  return (Object.keys(signOffWords) as SignOffKind[]).map((kind) => ({
    kind,
    isRequired: required.includes(kind),
    given: signOffs.findLast((one) => one.value.kind === kind && one.on <= on),
  }));
}

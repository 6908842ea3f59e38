import type { Stated } from '../../kernel/entry.ts';
import { newest } from '../../kernel/entry.ts';
import type { AgreementState, Term } from './state.ts';

/** To which day it goes now, and until when notice may be given: as the newest extension says. */
export function termOf({ terms }: AgreementState): Stated<Term> {
  const found = newest(terms);
  if (found === undefined) throw new Error('An agreement has a term from its first entry on');
  return found;
}

/** Whether it is over on a day: ended, or past its last day. */
export function isOver(state: AgreementState, on: string): boolean {
  return (state.ended !== undefined && on >= state.ended.on) || on > termOf(state).value.lastDay;
}

/** What may follow and is not chosen yet. */
export function openChoice({ choices }: AgreementState) {
  const last = choices.at(-1);
  return last?.chosen === undefined ? last : undefined;
}

import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { optionWords } from '../../money/agreement/words.ts';
import type { Bearing, StandOn } from './events.ts';
import { lastDayToState } from './period.ts';
import type { EngagementState } from './state.ts';
import { bearingWords } from './words.ts';

/** `ConsultationIsNotOpened`. */
export function consultationIsNotOpened(): Refused {
  return refused('ConsultationIsNotOpened', 'There is no such consultation.', 'Open the consultation first.');
}

/** `ConsultationIsAlreadyOpened`. */
export function consultationIsAlreadyOpened({ title, opened }: EngagementState): Refused {
  return refused(
    'ConsultationIsAlreadyOpened',
    `“${title}” was opened on ${opened.on}, by entry ${opened.n}.`,
    'Open it, or open another one under an id of its own.',
  );
}

/** `ConsultationWasNotOpenYet`: for whatever is said in a consultation. */
export function notBeforeItOpened(
  { type, effectiveOn }: { readonly type: string; readonly effectiveOn: string },
  state: EngagementState | undefined,
): Refused | undefined {
  if (state === undefined || type === 'OpenConsultation' || effectiveOn >= state.opened.on) return undefined;
  return refused(
    'ConsultationWasNotOpenYet',
    `On ${effectiveOn} it was not open; it opened on ${state.opened.on}.`,
    `Give ${state.opened.on} or a later day, or correct the day on which it opened.`,
  );
}

/** `ConsultationHadClosed`: for what is stated in it. */
export function notAfterItClosed(on: string, state: EngagementState): Refused | undefined {
  const last = lastDayToState(state);
  if (on <= last) return undefined;
  return refused(
    'ConsultationHadClosed',
    `It closed on ${last}, so this was not stated in it on ${on}.`,
    'Give the day on which it was stated. If it was open longer, correct the entry that says when it closes.',
  );
}

/** `ConsultationIsAlreadyClosed`. */
export function consultationIsAlreadyClosed(on: string, n: number): Refused {
  return refused(
    'ConsultationIsAlreadyClosed',
    `What came of it was said on ${on}, by entry ${n}.`,
    'Correct that entry, if something else came of it.',
  );
}

interface Opens {
  readonly closesOn: string;
  readonly bearsOn: readonly Bearing[];
  readonly options: readonly string[];
  readonly audiences: readonly string[];
}

/** `ConsultationClosesBeforeItOpens`, `SomethingIsNamedTwice`. */
export function unfitConsultation(
  { closesOn, bearsOn, options, audiences }: Opens,
  opensOn: string,
): Refused | undefined {
  if (closesOn < opensOn) {
    return refused(
      'ConsultationClosesBeforeItOpens',
      `It would close on ${closesOn}, which is before ${opensOn}, when it opens.`,
      'Give a closing day on or after the day on which it opens.',
    );
  }
  const named = [bearsOn.map((one) => JSON.stringify(one)), options, audiences];
  if (named.every((all) => new Set(all).size === all.length)) return undefined;
  return refused(
    'SomethingIsNamedTwice',
    'Who is asked, what it bears on, or an option is named twice.',
    'Name each once.',
  );
}

/** `BearingIsNotKnown`. */
export function bearingIsNotKnown({ kind }: Bearing): Refused {
  return refused(
    'BearingIsNotKnown',
    `It bears on ${bearingWords[kind]} that is not in the ledger.`,
    'Choose one that is recorded, or record that first.',
  );
}

/** `OptionIsNotAsked`, `StandIsGivenTwice`. */
export function unfitStands(stands: readonly StandOn[], { options }: EngagementState): Refused | undefined {
  const other = stands.find(({ option }) => !options.includes(option));
  if (other !== undefined) {
    return refused(
      'OptionIsNotAsked',
      `The consultation does not ask about the option “${optionWords[other.option]}”.`,
      'Leave it out, or correct the options of the consultation.',
    );
  }
  if (new Set(stands.map(({ option }) => option)).size === stands.length) return undefined;
  return refused('StandIsGivenTwice', 'Where it stands on one option is given twice.', 'Give it once for each option.');
}

/** `PositionIsAlreadyStated`, `WorkshopIsAlreadyHeld`. */
export function saidAlready(what: 'position' | 'workshop', n: number): Refused {
  return what === 'position'
    ? refused('PositionIsAlreadyStated', `This position is entry ${n}.`, 'Correct it, or state another one.')
    : refused('WorkshopIsAlreadyHeld', `This workshop is entry ${n}.`, 'Correct it, or record another one.');
}

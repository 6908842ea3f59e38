import { accepted, refused } from '../../kernel/decision.ts';
import type { Decision, Refused } from '../../kernel/decision.ts';
import { decisionIsNotKnown } from '../budget/refusals.ts';
import { notOneAmountEach } from '../budget/refusals.ts';
import type { AgreementCommandOf } from './commands.ts';
import type { AgreementEvent } from './events.ts';
import { partnerIsNotRegistered } from '../post/refusals.ts';
import { afterItsEnd, termsAreTurned } from './refusals.ts';
import type { AgreementState } from './state.ts';
import { openChoice, termOf } from './term.ts';
import { optionWords } from './words.ts';

type Decided = Decision<AgreementEvent>;

/** What an agreement leans on outside its stream. */
export interface AgreementFacts {
  /** Whether the programme has registered the partner, and the register holds the decision; true where none is named. */
  readonly partnerIsKnown: boolean;
  readonly decisionIsKnown: boolean;
}

/**
 * `AgreementIsAlreadyRecorded`, `PartnerIsNotRegistered`, `DecisionIsNotKnown`, `LineIsGivenTwice`, `AmountIsZero`,
 * `LastDayIsBeforeTheFirst`, `NoticeDayIsAfterTheEnd`, `LevelIsGivenTwice`.
 */
export function record(
  command: AgreementCommandOf<'RecordAgreement'>,
  state: AgreementState | undefined,
  facts: AgreementFacts,
): Decided {
  if (state !== undefined) {
    return refused(
      'AgreementIsAlreadyRecorded',
      `“${state.title}” has been recorded under this id.`,
      'Extend it, or record an agreement of another name.',
    );
  }
  if (!facts.partnerIsKnown) return partnerIsNotRegistered();
  if (!facts.decisionIsKnown) return decisionIsNotKnown();
  const refusal = notOneAmountEach(command.years) ?? termsAreTurned(command) ?? levelsAreTwice(command);
  return refusal ?? accepted({ type: 'AgreementRecorded', data: dataOf(command) });
}

function levelsAreTwice({ levels }: AgreementCommandOf<'RecordAgreement'>): Refused | undefined {
  const ids = levels.map(({ levelId }) => levelId);
  const twice = levels.find(({ levelId }, at) => ids.indexOf(levelId) !== at);
  if (twice === undefined) return undefined;
  return refused('LevelIsGivenTwice', `“${twice.name}” has the id of another level.`, 'Give each level its own id.');
}

type Recorded = Extract<AgreementEvent, { type: 'AgreementRecorded' }>['data'];

function dataOf(command: AgreementCommandOf<'RecordAgreement'>): Recorded {
  const { title, party, scope, kind, years, firstDay, lastDay, noticeDay, levels, ...granted } = command;
  return {
    title,
    party,
    scope,
    kind,
    years,
    firstDay,
    lastDay,
    ...(noticeDay === undefined ? {} : { noticeDay }),
    levels,
    ...(granted.decisionId === undefined ? {} : { decisionId: granted.decisionId }),
    ...(granted.authority === undefined ? {} : { authority: granted.authority }),
  };
}

/** `AgreementHasEnded`, `LineIsGivenTwice`, `AmountIsZero`, `AgreementGoesOnAsLong`, `NoticeDayIsAfterTheEnd`. */
export function extend(command: AgreementCommandOf<'ExtendAgreement'>, state: AgreementState): Decided {
  const { lastDay, noticeDay, years } = command;
  const refusal = afterItsEnd(state) ?? notOneAmountEach(years);
  if (refusal !== undefined) return refusal;
  const before = termOf(state).value.lastDay;
  if (lastDay <= before) {
    return refused(
      'AgreementGoesOnAsLong',
      `The agreement goes on to ${before} already.`,
      'Give a later last day; or end the agreement.',
    );
  }
  const data = { lastDay, ...(noticeDay === undefined ? {} : { noticeDay }), years };
  const turned = termsAreTurned({ firstDay: state.firstDay, lastDay, noticeDay });
  return turned ?? accepted({ type: 'AgreementExtended', data });
}

/** `LevelIsNotAgreed`, `MonthIsOutsideTheAgreement`, `MonthHasNotBegun`, `MonthIsReported`. */
export function report(command: AgreementCommandOf<'ReportServiceLevel'>, state: AgreementState): Decided {
  const { levelId, month, value, effectiveOn } = command;
  if (!state.levels.some((one) => one.levelId === levelId)) {
    return refused('LevelIsNotAgreed', 'No such service level was agreed.', 'Choose one that was agreed.');
  }
  const last = state.ended?.on ?? termOf(state).value.lastDay;
  if (month < state.firstDay.slice(0, 7) || month > last.slice(0, 7)) {
    return refused(
      'MonthIsOutsideTheAgreement',
      `In ${month} the agreement was not in force: it is from ${state.firstDay} to ${last}.`,
      'Give a month within it.',
    );
  }
  if (month > effectiveOn.slice(0, 7)) {
    return refused(
      'MonthHasNotBegun',
      `On ${effectiveOn} ${month} had not begun.`,
      'Report it once it is over, or give the day on which it was reported.',
    );
  }
  const before = state.reports.find((one) => one.value.levelId === levelId && one.value.month === month);
  if (before !== undefined) {
    return refused(
      'MonthIsReported',
      `${month} was reported on ${before.on}.`,
      'Correct that entry if it is to read otherwise.',
    );
  }
  return accepted({ type: 'ServiceLevelReported', data: { levelId, month, value } });
}

/** `ShortfallIsNoted`. */
export function noteShortfall(
  { shortfallId, text }: AgreementCommandOf<'NoteShortfall'>,
  state: AgreementState,
): Decided {
  if (state.shortfalls.some(({ value }) => value.shortfallId === shortfallId)) {
    return refused('ShortfallIsNoted', 'This has been noted already.', 'Correct the entry, or note another one.');
  }
  return accepted({ type: 'ShortfallNoted', data: { shortfallId, text } });
}

/** `AgreementHasEnded`, `OptionsAreOpen`, `OptionIsGivenTwice`. */
export function openOptions({ options }: AgreementCommandOf<'OpenOptions'>, state: AgreementState): Decided {
  const over = afterItsEnd(state);
  if (over !== undefined) return over;
  const open = openChoice(state);
  if (open !== undefined) {
    return refused(
      'OptionsAreOpen',
      `What is to follow has been open since ${open.opened.on}.`,
      'Choose among them, or correct the entry that opened them.',
    );
  }
  const twice = options.find((one, at) => options.indexOf(one) !== at);
  if (twice !== undefined) {
    return refused('OptionIsGivenTwice', `${optionWords[twice]} is given twice.`, 'Give each option once.');
  }
  return accepted({ type: 'OptionsOpened', data: { options } });
}

/** `OptionsAreNotOpen`, `OptionIsNotAmongThem`, `DecisionIsNotKnown`. */
export function choose(
  { option, decisionId, authority }: AgreementCommandOf<'ChooseOption'>,
  state: AgreementState,
  facts: Pick<AgreementFacts, 'decisionIsKnown'>,
): Decided {
  const open = openChoice(state);
  if (open === undefined) {
    return refused('OptionsAreNotOpen', 'Nothing is open to choose among.', 'Open what may follow first.');
  }
  if (!open.opened.value.includes(option)) {
    return refused(
      'OptionIsNotAmongThem',
      `Open are: ${open.opened.value.map((one) => optionWords[one]).join(', ')}.`,
      'Choose one of them, or correct the entry that opened them.',
    );
  }
  if (!facts.decisionIsKnown) return decisionIsNotKnown();
  const granted = {
    ...(decisionId === undefined ? {} : { decisionId }),
    ...(authority === undefined ? {} : { authority }),
  };
  return accepted({ type: 'OptionChosen', data: { option, ...granted } });
}

/** `AgreementHasEnded`. */
export function end(_command: AgreementCommandOf<'EndAgreement'>, state: AgreementState): Decided {
  return afterItsEnd(state) ?? accepted({ type: 'AgreementEnded', data: {} });
}

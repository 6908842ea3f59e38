import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { AgreementState } from './state.ts';

/** `AgreementIsNotRecorded`. */
export function agreementIsNotRecorded(): Refused {
  return refused('AgreementIsNotRecorded', 'There is no such agreement.', 'Record the agreement first.');
}

/** `AgreementWasNotMadeYet`: nothing is said of an agreement before the day it was made. */
export function notBeforeItWasMade(
  { effectiveOn }: { readonly effectiveOn: string },
  state: AgreementState | undefined,
): Refused | undefined {
  const since = state?.terms[0]?.on;
  if (since === undefined || effectiveOn >= since) return undefined;
  return refused(
    'AgreementWasNotMadeYet',
    `On ${effectiveOn} there was no agreement; it was made on ${since}.`,
    'Give a day on or after the day it was made.',
  );
}

/** `AgreementHasEnded`. */
export function afterItsEnd({ ended }: AgreementState): Refused | undefined {
  if (ended === undefined) return undefined;
  return refused(
    'AgreementHasEnded',
    `The agreement was ended on ${ended.on}.`,
    'Withdraw the entry that ended it, or record another agreement.',
  );
}

interface Days {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly noticeDay?: string | undefined;
}

/** `LastDayIsBeforeTheFirst`, `NoticeDayIsAfterTheEnd`. */
export function termsAreTurned({ firstDay, lastDay, noticeDay }: Days): Refused | undefined {
  if (lastDay < firstDay) {
    return refused(
      'LastDayIsBeforeTheFirst',
      `The last day, ${lastDay}, is before the first, ${firstDay}.`,
      'Give a last day on or after the first.',
    );
  }
  if (noticeDay === undefined || noticeDay <= lastDay) return undefined;
  return refused(
    'NoticeDayIsAfterTheEnd',
    `On ${noticeDay} the agreement is over: its last day is ${lastDay}.`,
    'Give a notice day on or before the last day.',
  );
}

/** What its own rules could never have led to, in whatever order it was said. */
export function contradictionInAgreement({ choices, levels, reports }: AgreementState): Refused | undefined {
  if (choices.some(({ chosen }, at) => chosen === undefined && at < choices.length - 1)) {
    return refused(
      'OptionsAreOpen',
      'What is to follow would be open, and was opened again since.',
      'Amend the later entry first.',
    );
  }
  const wrong = choices.find(
    ({ opened, chosen }) => chosen !== undefined && !opened.value.includes(chosen.value.option),
  );
  if (wrong !== undefined) {
    return refused(
      'OptionIsNotAmongThem',
      'What was chosen would not have been open.',
      'Keep it among the options, or amend the choice first.',
    );
  }
  const known = new Set(levels.map((one) => one.levelId));
  if (reports.every(({ value }) => known.has(value.levelId))) return undefined;
  return refused(
    'LevelIsNotAgreed',
    'A level that was reported would not be among those agreed.',
    'Keep the level, or withdraw its reports first.',
  );
}

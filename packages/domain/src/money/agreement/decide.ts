import type { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { decidesOn, everything, newestOf, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { managers } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { decisionIsNotKnown, notOneAmountEach } from '../budget/refusals.ts';
import { partnerIsNotRegistered } from '../post/refusals.ts';
import * as event from './events.ts';
import type { AgreementEvent } from './events.ts';
import { agreementFacts } from './facts.ts';
import {
  afterItsEnd,
  agreementIsNotRecorded,
  contradictionInAgreement,
  notBeforeItWasMade,
  termsAreTurned,
} from './refusals.ts';
import type { AgreementState } from './state.ts';
import { termOf } from './term.ts';
import { optionCommands } from './decide-options.ts';

const { begins, goesOn } = rulesFor<AgreementState, AgreementEvent, States>();

const by = managers;

const agreement = { agreementId: id };

/** Records an agreement with a supplier or a partner. */
export const RecordAgreement = defineCommand('RecordAgreement', {
  ...agreement,
  ...event.AgreementRecorded.schema.shape,
});

/**
 * `AgreementIsAlreadyRecorded`, `PartnerIsNotRegistered`, `DecisionIsNotKnown`, `LineIsGivenTwice`, `AmountIsZero`,
 * `LastDayIsBeforeTheFirst`, `NoticeDayIsAfterTheEnd`, `LevelIsGivenTwice`.
 */
const record = begins(RecordAgreement, {
  by,
  records: 'AgreementRecorded',
  restsOn: nothing,
  facts: agreementFacts,
  decide: (command, state, facts) => {
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
  },
});

function levelsAreTwice({ levels }: z.infer<typeof RecordAgreement>): Refused | undefined {
  const ids = levels.map(({ levelId }) => levelId);
  const twice = levels.find(({ levelId }, at) => ids.indexOf(levelId) !== at);
  if (twice === undefined) return undefined;
  return refused('LevelIsGivenTwice', `“${twice.name}” has the id of another level.`, 'Give each level its own id.');
}

type Recorded = Extract<AgreementEvent, { type: 'AgreementRecorded' }>['data'];

function dataOf(command: z.infer<typeof RecordAgreement>): Recorded {
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

/** Records that it goes on to a later day. */
export const ExtendAgreement = defineCommand('ExtendAgreement', {
  ...agreement,
  ...event.AgreementExtended.schema.shape,
  reason: prose,
});

/** `AgreementHasEnded`, `LineIsGivenTwice`, `AmountIsZero`, `AgreementGoesOnAsLong`, `NoticeDayIsAfterTheEnd`. */
const extend = goesOn(ExtendAgreement, {
  by,
  records: 'AgreementExtended',
  restsOn: (_command, state) => newestOf(...(state?.terms ?? [])),
  decide: (command, state) => {
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
  },
});

/** Records a month's service level. */
export const ReportServiceLevel = defineCommand('ReportServiceLevel', {
  ...agreement,
  ...event.ServiceLevelReported.schema.shape,
});

/** `LevelIsNotAgreed`, `MonthIsOutsideTheAgreement`, `MonthHasNotBegun`, `MonthIsReported`. */
const report = goesOn(ReportServiceLevel, {
  by,
  records: 'ServiceLevelReported',
  restsOn: nothing,
  decide: (command, state) => {
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
  },
});

/** Notes what the agreement does not give. */
export const NoteShortfall = defineCommand('NoteShortfall', { ...agreement, ...event.ShortfallNoted.schema.shape });

/** `ShortfallIsNoted`. */
const noteShortfall = goesOn(NoteShortfall, {
  by,
  records: 'ShortfallNoted',
  restsOn: nothing,
  decide: ({ shortfallId, text }, state) => {
    if (state.shortfalls.some(({ value }) => value.shortfallId === shortfallId)) {
      return refused('ShortfallIsNoted', 'This has been noted already.', 'Correct the entry, or note another one.');
    }
    return accepted({ type: 'ShortfallNoted', data: { shortfallId, text } });
  },
});

/** Ends the agreement from the effective day on. */
export const EndAgreement = defineCommand('EndAgreement', { ...agreement, reason: prose });

/** `AgreementHasEnded`. */
const end = goesOn(EndAgreement, {
  by,
  records: 'AgreementEnded',
  restsOn: everything,
  decide: (_command, state) => {
    return afterItsEnd(state) ?? accepted({ type: 'AgreementEnded', data: {} });
  },
});

/** Every command about an agreement. Whether a partner or a decision is there is by what is known of them. */
export const agreementDecides = decidesOn<AgreementState, AgreementEvent, States>()({
  events: event.agreementEvents,
  idField: 'agreementId',
  unknown: agreementIsNotRecorded,
  before: notBeforeItWasMade,
  holds: contradictionInAgreement,
  commands: [record, extend, report, noteShortfall, ...optionCommands, end],
});

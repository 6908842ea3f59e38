import { describe, test } from 'vitest';

import { fact, given, ofProgramme, programmeFacts } from '../../testing/index.ts';
import type { AgreementEvent } from './events.ts';

const agreementId = 'calls';
const level = {
  levelId: 'answered',
  name: 'Calls answered',
  target: 9000,
  unit: 'share',
  direction: 'atLeast',
} as const;
const about = {
  title: 'Contact centre',
  party: { kind: 'supplier', name: 'Brightwater Systems Ltd' },
  scope: 'Answers calls',
  kind: 'services',
  years: [{ year: '2026-27', amount: 12_000_000 }],
  firstDay: '2026-04-01',
  lastDay: '2027-03-31',
  noticeDay: '2026-12-31',
  levels: [level],
} as const;
const data = { ...about, years: [...about.years], levels: [...about.levels] };

const ofAgreement = (event: AgreementEvent, on = '2026-03-02') => fact(`agreement-${agreementId}`, event, on);
const recorded = ofAgreement({ type: 'AgreementRecorded', data });
const facts = [...programmeFacts, recorded];
const opened = ofAgreement({ type: 'OptionsOpened', data: { options: ['inHouse', 'marketTest'] } }, '2026-08-03');
const ended = ofAgreement({ type: 'AgreementEnded', data: {} }, '2026-09-01');

describe('RecordAgreement', () => {
  const record = { type: 'RecordAgreement', agreementId, ...data } as const;

  test('records what was agreed', () => {
    given(...programmeFacts)
      .when(record)
      .then({ type: 'AgreementRecorded', data });
  });
  test('with a partner that is registered', () => {
    const partner = { partnerId: 'library-trust', title: 'Library Trust', part: 'Shares it' };
    const party = { kind: 'partner', partnerId: 'library-trust' } as const;
    given(...programmeFacts)
      .when({ ...record, party })
      .thenRefused('PartnerIsNotRegistered');
    given(...programmeFacts, ofProgramme({ type: 'PartnerRegistered', data: partner }, '2026-01-05'))
      .when({ ...record, party })
      .thenAccepted();
  });
  test('once', () => {
    given(...facts)
      .when(record)
      .thenRefused('AgreementIsAlreadyRecorded');
  });
  test('names a decision of the register', () => {
    given(...programmeFacts)
      .when({ ...record, decisionId: 'none' })
      .thenRefused('DecisionIsNotKnown');
  });
  test('gives one amount for a year', () => {
    given(...programmeFacts)
      .when({ ...record, years: [...about.years, ...about.years] })
      .thenRefused('LineIsGivenTwice');
  });
  test('does not end before it begins', () => {
    given(...programmeFacts)
      .when({ ...record, lastDay: '2026-03-31' })
      .thenRefused('LastDayIsBeforeTheFirst');
  });
  test('takes notice before it ends', () => {
    given(...programmeFacts)
      .when({ ...record, noticeDay: '2027-04-01' })
      .thenRefused('NoticeDayIsAfterTheEnd');
  });
  test('tells levels apart', () => {
    given(...programmeFacts)
      .when({ ...record, levels: [level, level] })
      .thenRefused('LevelIsGivenTwice');
  });
});

describe('ExtendAgreement', () => {
  const extend = {
    type: 'ExtendAgreement',
    agreementId,
    lastDay: '2028-03-31',
    years: [{ year: '2027-28', amount: 100 }],
    reason: 'Market not ready',
  } as const;
  const sent = { ...extend, years: [...extend.years] };

  test('goes on to a later day', () => {
    given(...facts)
      .when(sent)
      .then({ type: 'AgreementExtended', data: { lastDay: '2028-03-31', years: [...extend.years] } });
  });
  test('not to an earlier one', () => {
    given(...facts)
      .when({ ...sent, lastDay: '2027-03-31' })
      .thenRefused('AgreementGoesOnAsLong');
  });
  test('waits for the agreement', () => {
    given(...programmeFacts)
      .when(sent)
      .thenRefused('AgreementIsNotRecorded');
  });
  test('not before it was made', () => {
    given(...facts)
      .when({ ...sent, effectiveOn: '2026-03-01' })
      .thenRefused('AgreementWasNotMadeYet');
  });
});

describe('ReportServiceLevel', () => {
  const reported = { levelId: 'answered', month: '2026-07', value: 8820 } as const;
  const report = { type: 'ReportServiceLevel', agreementId, ...reported } as const;

  test('reports a month', () => {
    given(...facts)
      .when(report)
      .then({ type: 'ServiceLevelReported', data: reported });
  });
  test('of a level that was agreed', () => {
    given(...facts)
      .when({ ...report, levelId: 'other' })
      .thenRefused('LevelIsNotAgreed');
  });
  test('of a month within it', () => {
    given(...facts)
      .when({ ...report, month: '2026-03' })
      .thenRefused('MonthIsOutsideTheAgreement');
  });
  test('of a month that has begun', () => {
    given(...facts)
      .when({ ...report, month: '2026-10' })
      .thenRefused('MonthHasNotBegun');
  });
  test('of a month once', () => {
    given(...facts, ofAgreement({ type: 'ServiceLevelReported', data: reported }, '2026-08-03'))
      .when(report)
      .thenRefused('MonthIsReported');
  });
});

describe('NoteShortfall', () => {
  const noted = { shortfallId: 'digital', text: 'Does not include any resource for digitalisation' };
  const note = { type: 'NoteShortfall', agreementId, ...noted } as const;

  test('notes what it does not give', () => {
    given(...facts)
      .when(note)
      .then({ type: 'ShortfallNoted', data: noted });
  });
  test('once', () => {
    given(...facts, ofAgreement({ type: 'ShortfallNoted', data: noted }))
      .when(note)
      .thenRefused('ShortfallIsNoted');
  });
});

describe('OpenOptions', () => {
  const open = { type: 'OpenOptions', agreementId, options: ['inHouse' as const, 'partner' as const] } as const;
  const sent = { ...open, options: [...open.options] };

  test('opens what is to follow', () => {
    given(...facts)
      .when(sent)
      .then({ type: 'OptionsOpened', data: { options: ['inHouse', 'partner'] } });
  });
  test('not while it is open', () => {
    given(...facts, opened)
      .when(sent)
      .thenRefused('OptionsAreOpen');
  });
  test('gives each option once', () => {
    given(...facts)
      .when({ ...sent, options: ['inHouse', 'inHouse'] })
      .thenRefused('OptionIsGivenTwice');
  });
});

describe('ChooseOption', () => {
  const choose = { type: 'ChooseOption', agreementId, option: 'marketTest', reason: 'Nobody knows the price' } as const;

  test('chooses what is to follow', () => {
    given(...facts, opened)
      .when({ ...choose, authority: 'Cabinet, minute 61/26' })
      .then({ type: 'OptionChosen', data: { option: 'marketTest', authority: 'Cabinet, minute 61/26' } });
  });
  test('not before it is open', () => {
    given(...facts)
      .when(choose)
      .thenRefused('OptionsAreNotOpen');
  });
  test('among what is open', () => {
    given(...facts, opened)
      .when({ ...choose, option: 'partner' })
      .thenRefused('OptionIsNotAmongThem', 'Open are: in house, a market test.');
  });
});

describe('EndAgreement', () => {
  const end = { type: 'EndAgreement', agreementId, reason: 'Notice was given' } as const;

  test('ends it', () => {
    given(...facts)
      .when(end)
      .then({ type: 'AgreementEnded', data: {} });
  });
  test('once', () => {
    given(...facts, ended)
      .when(end)
      .thenRefused('AgreementHasEnded');
  });
});

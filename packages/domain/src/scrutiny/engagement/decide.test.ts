import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import { breaches } from '../../reports/checks/breaches.ts';
import { describe as inWords } from '../../saying.ts';
import {
  entriesOf,
  given,
  ofEngagement,
  programmeFacts,
  proposedProject,
  supportConsultation,
} from '../../testing/index.ts';
import { positionsSideBySide } from '../reports/engagements-about.ts';
import type { Bearing } from './events.ts';
import { consultationStanding } from './period.ts';

const engagementId = 'support';
const effectiveOn = '2026-09-16';
const before = [...programmeFacts, proposedProject('portal', 'Customer portal')];
const opened = [...before, ofEngagement({ type: 'ConsultationOpened', data: supportConsultation })];
const refused = {
  positionId: 'union-a',
  who: 'Union A',
  audience: 'unions' as const,
  words: 'We would never support outsourcing.',
  stands: [{ option: 'otherSupplier' as const, stance: 'opposes' as const }],
};
const positioned = [...opened, ofEngagement({ type: 'PositionStated', data: refused }, '2026-09-20')];
const result = 'It stays in house.';

describe('OpenConsultation', () => {
  const open = { type: 'OpenConsultation', engagementId, effectiveOn, ...supportConsultation } as const;
  const bearingOn = (...bearsOn: Bearing[]) => ({ ...open, bearsOn });

  test('of who is asked, about what, until when', () => {
    given(...before)
      .when(open)
      .then({ type: 'ConsultationOpened', data: supportConsultation });
    given(...opened)
      .when(open)
      .thenRefused('ConsultationIsAlreadyOpened');
  });
  test('closes no earlier than it opens', () => {
    given(...before)
      .when({ ...open, closesOn: '2026-09-15' })
      .thenRefused('ConsultationClosesBeforeItOpens');
    given(...before)
      .when({ ...open, closesOn: effectiveOn })
      .thenAccepted();
  });
  test('names each once', () => {
    given(...before)
      .when({ ...open, options: ['inHouse', 'inHouse'] })
      .thenRefused('SomethingIsNamedTwice');
  });
  test('bears on what is in the ledger', () => {
    given(...before)
      .when(bearingOn({ kind: 'project', projectId: 'nowhere' }))
      .thenRefused('BearingIsNotKnown', 'It bears on a project that is not in the ledger.');
    for (const bearing of [
      { kind: 'plan', projectId: 'portal' },
      { kind: 'decision', decisionId: 'never' },
      { kind: 'agreement', agreementId: 'none' },
    ] as const) {
      given(...before)
        .when(bearingOn(bearing))
        .thenRefused('BearingIsNotKnown');
    }
  });
  test('what it bears on and is not there is listed', () => {
    const world = replay(entriesOf([...programmeFacts, opened.at(-1)!]));
    expect(breaches(world).map(({ rule }) => rule)).toContain('BearingIsNotKnown');
  });
});

describe('StatePosition', () => {
  const state = { type: 'StatePosition', engagementId, effectiveOn: '2026-09-20', ...refused } as const;

  test('word for word, and it reads as it was stated', () => {
    given(...opened)
      .when(state)
      .then({ type: 'PositionStated', data: refused });
    const entries = entriesOf(positioned);
    expect(inWords(entries.at(-1)!, replay(entries))).toBe(
      'Who runs ICT support: Union A stated “We would never support outsourcing”',
    );
  });
  test('while it was open', () => {
    given(...before)
      .when(state)
      .thenRefused('ConsultationIsNotOpened');
    given(...opened)
      .when({ ...state, effectiveOn: '2026-09-15' })
      .thenRefused('ConsultationWasNotOpenYet');
    given(...opened)
      .when({ ...state, effectiveOn: '2026-10-01' })
      .thenRefused('ConsultationHadClosed', 'It closed on 2026-09-30, so this was not stated in it on 2026-10-01.');
    given(...opened, ofEngagement({ type: 'ConsultationClosed', data: { result } }, '2026-09-25'))
      .when({ ...state, effectiveOn: '2026-09-26' })
      .thenRefused('ConsultationHadClosed');
  });
  test('also recorded after it closed, where it was stated before', () => {
    given(...opened, ofEngagement({ type: 'ConsultationClosed', data: { result } }, '2026-10-05'))
      .when(state)
      .thenAccepted();
  });
  test('on options that are asked about, each once', () => {
    given(...opened)
      .when({ ...state, stands: [{ option: 'partner', stance: 'opposes' }] })
      .thenRefused('OptionIsNotAsked', 'The consultation does not ask about the option “a partner”.');
    given(...opened)
      .when({ ...state, stands: [...refused.stands, { option: 'otherSupplier', stance: 'noView' }] })
      .thenRefused('StandIsGivenTwice');
  });
  test('once under one id', () => {
    given(...positioned)
      .when(state)
      .thenRefused('PositionIsAlreadyStated');
  });
});

describe('HoldWorkshop', () => {
  const workshop = {
    workshopId: 'library',
    title: 'At the library',
    audiences: ['residents' as const],
    tookPart: { value: 40, said: 'about' as const },
    said: 'Forms are too long.',
  };
  const hold = { type: 'HoldWorkshop', engagementId, effectiveOn: '2026-09-22', ...workshop } as const;

  test('with how many took part, as it was said', () => {
    given(...opened)
      .when(hold)
      .then({ type: 'WorkshopHeld', data: workshop });
    given(...opened, ofEngagement({ type: 'WorkshopHeld', data: workshop }, '2026-09-22'))
      .when(hold)
      .thenRefused('WorkshopIsAlreadyHeld');
  });
  test('while it was open', () => {
    given(...opened)
      .when({ ...hold, effectiveOn: '2026-10-01' })
      .thenRefused('ConsultationHadClosed');
  });
});

describe('CloseConsultation', () => {
  const close = { type: 'CloseConsultation', engagementId, effectiveOn: '2026-10-05', result } as const;

  test('with what came of it, once', () => {
    given(...positioned)
      .when(close)
      .then({ type: 'ConsultationClosed', data: { result } });
    given(...positioned, ofEngagement({ type: 'ConsultationClosed', data: { result } }, '2026-10-05'))
      .when(close)
      .thenRefused('ConsultationIsAlreadyClosed');
  });
  test('not before what was stated in it', () => {
    given(...positioned)
      .when({ ...close, effectiveOn: '2026-09-19' })
      .thenRefused('ConsultationHadClosed');
  });
});

describe('A correction', () => {
  const entries = entriesOf(positioned);
  const entry = entries.at(-2)!;
  const instead = { type: 'OpenConsultation', engagementId, effectiveOn, ...supportConsultation } as const;
  const correct = (more: Partial<typeof supportConsultation>) =>
    given(...positioned).when({
      type: 'CorrectEntry',
      entry: entry.id,
      effectiveOn,
      reason: 'A slip.',
      instead: { ...instead, ...more },
    });

  test('lets it be open longer, and no shorter than what was stated in it', () => {
    correct({ closesOn: '2026-10-31' }).thenAccepted();
    correct({ closesOn: '2026-09-19' }).thenRefused('ConsultationHadClosed');
    correct({ options: ['inHouse'] }).thenRefused('OptionIsNotAsked');
  });
});

test('Positions stand side by side on each option, and a closing day that passed asks for the result', () => {
  const state = replay(entriesOf(positioned)).state('engagement', engagementId)!;
  expect(positionsSideBySide(state).map(({ stands }) => stands.map(({ stance }) => stance))).toStrictEqual([
    [undefined, 'opposes'],
  ]);
  expect(['2026-09-15', '2026-09-30', '2026-10-01'].map((on) => consultationStanding(state, on))).toStrictEqual([
    'notOpen',
    'open',
    'outcomeMissing',
  ]);
});

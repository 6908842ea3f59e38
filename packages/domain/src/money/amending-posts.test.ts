import { describe, test } from 'vitest';

import { correct, fact, given, programmeFacts, withdraw } from '../testing/index.ts';
import { advertised, facts, filled, ofPost, postId, vacated } from '../testing/money/post-facts.ts';
import type { AgreementEvent } from './agreement/events.ts';

describe('What was recorded of a post', () => {
  const filledAgain = ofPost({ type: 'PostFilled', data: { firstDay: '2026-09-07' } }, '2026-09-05');

  test('that it was filled stays while it was vacated since', () => {
    const all = [...facts, filled, vacated];
    given(...all)
      .when(withdraw(all, 'PostFilled'))
      .thenRefused('OthersRestOnIt');
  });
  test('that it was vacated stays while it was filled again', () => {
    const all = [...facts, filled, vacated, filledAgain];
    given(...all)
      .when(withdraw(all, 'PostVacated'))
      .thenRefused('PostIsFilled');
  });
  test('that it was advertised stays while recruitment failed', () => {
    const all = [...facts, advertised, ofPost({ type: 'RecruitmentFailed', data: {} }, '2026-07-10')];
    given(...all)
      .when(withdraw(all, 'PostAdvertised'))
      .thenRefused('OthersRestOnIt');
  });
  test('a share is not corrected to more than is left', () => {
    const all = [...facts, ofPost({ type: 'PostShared', data: { partnerId: 'library-trust', share: 100 } })];
    given(...all)
      .when(correct(all, 'PostShared', { type: 'SharePost', postId, partnerId: 'library-trust', share: 200 }))
      .thenAccepted();
  });
});

describe('What was recorded of an agreement', () => {
  const of = (event: AgreementEvent) => fact('agreement-calls', event, '2026-03-02');
  const level = { levelId: 'wait', name: 'Wait', target: 5, unit: 'minutes', direction: 'atMost' } as const;
  const data = {
    title: 'Calls',
    party: { kind: 'supplier', name: 'Brightwater Systems Ltd' },
    scope: 'Answers calls',
    kind: 'services',
    years: [],
    firstDay: '2026-02-01',
    lastDay: '2027-03-31',
    levels: [level],
  } as const;
  const recorded = of({ type: 'AgreementRecorded', data: { ...data, years: [], levels: [level] } });
  const all = [
    ...programmeFacts,
    recorded,
    of({ type: 'ServiceLevelReported', data: { levelId: 'wait', month: '2026-02', value: 4 } }),
    of({ type: 'OptionsOpened', data: { options: ['inHouse', 'partner'] } }),
    of({ type: 'OptionChosen', data: { option: 'partner' } }),
  ];

  test('a level stays while it is reported', () => {
    const instead = { type: 'RecordAgreement', agreementId: 'calls', ...data, years: [], levels: [] } as const;
    given(...all)
      .when(correct(all, 'AgreementRecorded', { ...instead, years: [], levels: [] }))
      .thenRefused('LevelIsNotAgreed');
  });
  test('what was chosen stays among the options', () => {
    given(...all)
      .when(correct(all, 'OptionsOpened', { type: 'OpenOptions', agreementId: 'calls', options: ['inHouse'] }))
      .thenRefused('OptionIsNotAmongThem');
  });
  test('a choice stays while the options were opened again', () => {
    const again = [...all, of({ type: 'OptionsOpened', data: { options: ['marketTest'] } })];
    given(...again)
      .when(withdraw(again, 'OptionChosen'))
      .thenRefused('OptionsAreOpen');
  });
});

import { describe, test } from 'vitest';

import { given, ofService, programmeFacts, repairs, threeChannels } from '../../testing/index.ts';
import type { ServiceEvent } from './events.ts';

const ready = [...programmeFacts, ...threeChannels, repairs];
const of = (event: ServiceEvent, on = '2026-05-04') => ofService('repairs', event, on);

describe('AgreeBaseline', () => {
  const data = { periods: ['2026-01', '2026-02'], agreedBy: 'Cabinet' };
  const agree = { type: 'AgreeBaseline', serviceId: 'repairs', ...data } as const;

  test('of months that are over', () => {
    given(...ready)
      .when(agree)
      .then({ type: 'BaselineAgreed', data });
    given(...ready)
      .when({ ...agree, periods: ['2026-08', '2026-09'] })
      .thenRefused('PeriodHasNotEnded');
  });
  test('each once', () => {
    given(...ready)
      .when({ ...agree, periods: ['2026-01', '2026-Q1'] })
      .thenRefused('PeriodIsGivenTwice', 'January to March 2026 is among the other periods already.');
  });
  test('by a decision that the register holds, where one is named', () => {
    given(...ready)
      .when({ ...agree, decisionId: 'd9' })
      .thenRefused('DecisionIsNotKnown');
  });
  test('anew, where something else is agreed', () => {
    given(...ready, of({ type: 'BaselineAgreed', data }))
      .when({ ...agree, periods: ['2026-02', '2026-01'] })
      .thenRefused('NothingIsDifferent');
    const later = of({ type: 'BaselineAgreed', data: { ...data, periods: ['2026-03'] } }, '2026-08-03');
    given(...ready, later, of({ type: 'BaselineAgreed', data }))
      .when({ ...agree, effectiveOn: '2026-05-04' })
      .thenRefused('NothingIsDifferent');
    given(...ready, of({ type: 'BaselineAgreed', data }))
      .when({ ...agree, periods: ['2026-Q1'] })
      .thenAccepted();
  });
});

describe('AgreeCallTarget', () => {
  const data = { abandonedShare: 500, waitSeconds: 60, agreedBy: 'Cabinet' };
  const agree = { type: 'AgreeCallTarget', serviceId: 'repairs', ...data } as const;

  test('of calls abandoned, of the wait, or of both', () => {
    given(...ready)
      .when(agree)
      .then({ type: 'CallTargetAgreed', data });
    given(...ready)
      .when({ ...agree, abandonedShare: undefined, waitSeconds: undefined })
      .thenRefused('TargetIsNotGiven');
  });
  test('a share of no more than all', () => {
    given(...ready)
      .when({ ...agree, abandonedShare: 10_001 })
      .thenRefused('FiguresContradict');
  });
  test('by a decision that the register holds, where one is named', () => {
    given(...ready)
      .when({ ...agree, decisionId: 'd9' })
      .thenRefused('DecisionIsNotKnown');
  });
  test('anew, where it differs from the one of that day', () => {
    const facts = [...ready, of({ type: 'CallTargetAgreed', data }, '2026-06-01')];
    given(...facts)
      .when(agree)
      .thenRefused('NothingIsDifferent');
    given(...facts)
      .when({ ...agree, effectiveOn: '2026-05-01' })
      .thenAccepted();
  });
});

describe('PromiseChoice', () => {
  const data = { promiseId: 'p', channelIds: ['face'], text: 'The counter stays open' };
  const promise = { type: 'PromiseChoice', serviceId: 'repairs', ...data } as const;

  test('to those who use a channel that was added', () => {
    given(...ready)
      .when(promise)
      .then({ type: 'ChoicePromised', data });
    given(...ready)
      .when({ ...promise, channelIds: ['kiosk'] })
      .thenRefused('ChannelIsNotThere');
  });
  test('once', () => {
    given(...ready, of({ type: 'ChoicePromised', data }))
      .when(promise)
      .thenRefused('PromiseIsAlreadyMade');
  });
});

describe('AdoptServiceUnitCost', () => {
  const data = { channelId: 'phone', pence: 420, about: true, costSource: 'Time study' };
  const adopt = { type: 'AdoptServiceUnitCost', serviceId: 'repairs', ...data } as const;

  test('of a channel that was added', () => {
    given(...ready)
      .when(adopt)
      .then({ type: 'ServiceUnitCostAdopted', data });
    given(...ready)
      .when({ ...adopt, channelId: 'kiosk' })
      .thenRefused('ChannelIsNotThere');
  });
  test('anew, where it differs', () => {
    given(...ready, of({ type: 'ServiceUnitCostAdopted', data }))
      .when(adopt)
      .thenRefused('NothingIsDifferent');
    given(...ready, of({ type: 'ServiceUnitCostAdopted', data }))
      .when({ ...adopt, pence: 421 })
      .thenAccepted();
  });
});

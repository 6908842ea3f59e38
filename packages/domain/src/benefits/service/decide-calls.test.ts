import { describe, test } from 'vitest';

import { correct, given, ofService, programmeFacts, repairs, threeChannels } from '../../testing/index.ts';
import type { ServiceEvent } from './events.ts';

const ready = [...programmeFacts, ...threeChannels, repairs];
const of = (event: ServiceEvent, on = '2026-05-04') => ofService('repairs', event, on);

describe('RecordCallHandling', () => {
  const calls = { offered: 1000, answered: 900, abandoned: 100, waitSeconds: 40, talkSeconds: 200 } as const;
  const data = { period: '2026-04', ...calls, basis: 'measured' } as const;
  const record = { type: 'RecordCallHandling', serviceId: 'repairs', ...data } as const;

  test('as the source states it', () => {
    given(...ready)
      .when(record)
      .then({ type: 'CallHandlingRecorded', data });
    given(...ready)
      .when({ ...record, abandoned: undefined, answered: undefined, abandonedShare: 2700, preliminary: true })
      .thenAccepted();
  });
  test('no more are answered and abandoned than are offered', () => {
    given(...ready)
      .when({ ...record, abandoned: 200 })
      .thenRefused('FiguresContradict', '900 answered and 200 abandoned are 1,100, and 1,000 were offered.');
    given(...ready)
      .when({ ...record, abandoned: undefined, answered: 1001 })
      .thenRefused('FiguresContradict', '1,001 were answered, and 1,000 offered.');
    given(...ready)
      .when({ ...record, answered: undefined, abandoned: 1001 })
      .thenRefused('FiguresContradict', '1,001 were abandoned, and 1,000 offered.');
    given(...ready)
      .when({ ...record, offered: -1, answered: undefined, abandoned: undefined })
      .thenRefused('FiguresContradict');
  });
  test('a share is of some calls, and of no more than all', () => {
    const shared = { ...record, abandoned: undefined, answered: undefined };
    given(...ready)
      .when({ ...shared, abandonedShare: 12_000 })
      .thenRefused('FiguresContradict', '120% of the calls cannot be abandoned: that is more than all.');
    given(...ready)
      .when({ ...shared, offered: 0, abandonedShare: 0 })
      .thenRefused('FiguresContradict', 'No call was offered, so 0% of them is no figure.');
    given(...ready)
      .when({ ...shared, offered: 0 })
      .thenAccepted();
    given(...ready)
      .when({ ...record, abandonedShare: 1000 })
      .thenRefused('AbandonedIsGivenTwice');
  });
  test('once for each month that is over', () => {
    given(...ready)
      .when({ ...record, effectiveOn: '2026-04-02' })
      .thenRefused('PeriodHasNotEnded');
    const before = of({ type: 'CallHandlingRecorded', data });
    given(...ready, before)
      .when({ ...record, period: '2026-Q2' })
      .thenRefused('PeriodIsCountedAlready');
    given(...ready, before)
      .when({ ...record, basis: 'estimated' })
      .thenRefused('EstimateCannotReplaceMeasurement');
  });
  test('what was preliminary is corrected by its update', () => {
    const facts = [...ready, of({ type: 'CallHandlingRecorded', data: { ...data, preliminary: true } })];
    given(...facts)
      .when(correct(facts, 'CallHandlingRecorded', { ...record, abandoned: 90 }))
      .thenAccepted();
  });
});

describe('RecordSatisfaction', () => {
  const data = { period: '2026-04', respondents: 400, satisfied: 310 };
  const record = { type: 'RecordSatisfaction', serviceId: 'repairs', ...data } as const;

  test('of those who answered', () => {
    given(...ready)
      .when(record)
      .then({ type: 'SatisfactionSurveyed', data });
  });
  test('no more are satisfied than answered', () => {
    given(...ready)
      .when({ ...record, satisfied: 401 })
      .thenRefused('FiguresContradict', '401 are satisfied, and 400 answered.');
    given(...ready)
      .when({ ...record, satisfied: -1 })
      .thenRefused('FiguresContradict', '−1 is fewer than none.');
  });
  test('once for each month that is over', () => {
    given(...ready, of({ type: 'SatisfactionSurveyed', data }))
      .when(record)
      .thenRefused('PeriodIsCountedAlready');
    given(...ready)
      .when({ ...record, period: '2026-12' })
      .thenRefused('PeriodHasNotEnded');
  });
});

describe('RecordChannelChoice', () => {
  const data = {
    period: '2026-Q1',
    respondents: 900,
    choices: [
      { channelId: 'phone', residents: 210 },
      { channelId: 'face', residents: 60 },
    ],
    sourceLine: 'Residents’ survey',
  };
  const record = { type: 'RecordChannelChoice', serviceId: 'repairs', ...data } as const;

  test('of those who were asked', () => {
    given(...ready)
      .when(record)
      .then({ type: 'ChannelChoiceSurveyed', data });
  });
  test('each counted once, at channels that were added', () => {
    given(...ready)
      .when({ ...record, respondents: 269 })
      .thenRefused('FiguresContradict', '270 are at some channel, and 269 answered.');
    given(...ready)
      .when({ ...record, choices: [...data.choices, { channelId: 'phone', residents: 1 }] })
      .thenRefused('ChannelIsGivenTwice');
    given(...ready)
      .when({ ...record, choices: [{ channelId: 'kiosk', residents: 1 }] })
      .thenRefused('ChannelIsNotThere');
  });
  test('once for each month that is over', () => {
    given(...ready, of({ type: 'ChannelChoiceSurveyed', data }))
      .when(record)
      .thenRefused('PeriodIsCountedAlready');
    given(...ready)
      .when({ ...record, period: '2026-Q4' })
      .thenRefused('PeriodHasNotEnded');
  });
});

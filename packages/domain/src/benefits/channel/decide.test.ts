import { describe, test } from 'vitest';

import { fact, given, programmeFacts } from '../../testing/index.ts';
import type { ChannelEvent } from './events.ts';

const channelId = 'phone';
const ofChannel = (event: ChannelEvent, on = '2026-01-05') => fact(`channel-${channelId}`, event, on);
const added = ofChannel({ type: 'ChannelAdded', data: { title: 'Phone', digital: false } });
const cost = { pence: 300, about: true, costSource: 'Committee report' } as const;

describe('AddChannel', () => {
  const add = { type: 'AddChannel', channelId, title: 'Phone', digital: false } as const;

  test('adds it', () => {
    given(...programmeFacts)
      .when(add)
      .then({ type: 'ChannelAdded', data: { title: 'Phone', digital: false } });
  });
  test('once', () => {
    given(...programmeFacts, added)
      .when(add)
      .thenRefused('ChannelIsAlreadyThere');
  });
});

describe('AdoptUnitCost', () => {
  const adopt = { type: 'AdoptUnitCost', channelId, ...cost } as const;

  test('from a day on', () => {
    given(...programmeFacts, added)
      .when(adopt)
      .then({ type: 'UnitCostAdopted', data: cost });
  });
  test('another than was in force', () => {
    given(...programmeFacts, added, ofChannel({ type: 'UnitCostAdopted', data: cost }, '2026-04-01'))
      .when(adopt)
      .thenRefused('UnitCostIsTheSame');
  });
  test('of an earlier day than the one adopted before', () => {
    given(...programmeFacts, added, ofChannel({ type: 'UnitCostAdopted', data: cost }, '2026-04-01'))
      .when({ ...adopt, effectiveOn: '2026-03-01' })
      .thenAccepted();
  });
  test('of a channel that is there', () => {
    given(...programmeFacts)
      .when(adopt)
      .thenRefused('ChannelIsNotThere');
  });
});

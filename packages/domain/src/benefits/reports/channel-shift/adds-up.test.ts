import { expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { counted, entriesOf, ofService, programmeFacts, repairs, threeChannels } from '../../../testing/index.ts';
import type { ServiceEvent } from '../../service/events.ts';
import { pairsOfChannels, shiftBy, shiftTotal } from './groups.ts';
import { channelShift } from './shift.ts';

const of = (event: ServiceEvent, on: string) => ofService('repairs', event, on);
const before = of(counted('2026-03', [2000, 7000, 1000]), '2026-03-31');
const agreed = of({ type: 'BaselineAgreed', data: { periods: ['2026-03'], agreedBy: 'Cabinet' } }, '2026-04-01');
const april = of(counted('2026-04', [5400, 6000, 600]), '2026-04-30');
const may = of(counted('2026-05', [6001, 5003, 707]), '2026-05-31');

test('Channel shift adds up by month, service, department, tier and pair of channels', () => {
  const world = replay(entriesOf([...programmeFacts, ...threeChannels, repairs, before, agreed, april, may]));
  const { rows } = channelShift(world, '2026-06-01');
  const total = shiftTotal(rows).value;
  for (const by of ['period', 'service', 'department', 'tier'] as const) {
    expect(shiftBy(rows, by).reduce((so, { saved }) => so + saved.value, 0)).toBe(total);
  }
  expect(pairsOfChannels(rows, world).reduce((so, { saved }) => so + saved.value, 0)).toBe(total);
});

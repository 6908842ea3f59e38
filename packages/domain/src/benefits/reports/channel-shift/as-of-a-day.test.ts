import { expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { counted, entriesOf, ofService, programmeFacts, repairs, threeChannels } from '../../../testing/index.ts';
import type { ServiceEvent } from '../../service/events.ts';
import { channelShift } from './shift.ts';

const of = (event: ServiceEvent, on: string) => ofService('repairs', event, on);
const before = of(counted('2026-03', [2000, 7000, 1000]), '2026-03-31');
const agreed = of({ type: 'BaselineAgreed', data: { periods: ['2026-03'], agreedBy: 'Cabinet' } }, '2026-04-01');
const april = of(counted('2026-04', [5400, 6000, 600]), '2026-04-30');

test('Channel shift as seen on a day knows of no contacts that were counted later, and of no baseline agreed later', () => {
  const may = of(counted('2026-05', [5400, 6000, 600]), '2026-06-03');
  const anew = of({ type: 'BaselineAgreed', data: { periods: ['2026-04'], agreedBy: 'Cabinet' } }, '2026-06-05');
  const world = replay(entriesOf([...programmeFacts, ...threeChannels, repairs, before, agreed, april, may, anew]));
  const rows = (on: string) => channelShift(world, on).rows.map(({ period, saved }) => [period, saved]);
  const both = ['2026-04', '2026-05'].map((period) => [period, 16_110_00]);
  expect(rows('2026-06-02')).toStrictEqual(both.slice(0, 1));
  expect(rows('2026-06-03')).toStrictEqual(both);
  expect(rows('2026-06-02')).toStrictEqual(both.slice(0, 1));
  expect(rows('2026-06-05')).toStrictEqual([['2026-05', 0]]);
});

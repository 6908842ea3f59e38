import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import {
  counted,
  entriesOf,
  ofChannel,
  ofService,
  programmeFacts,
  repairs,
  threeChannels,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import type { ServiceEvent } from '../../service/events.ts';
import { costsInForce } from './costs.ts';
import { shiftTotal } from './groups.ts';
import { costsIf, otherCosts } from './other-costs.ts';
import { channelShift } from './shift.ts';

const of = (event: ServiceEvent, on?: string) => ofService('repairs', event, on);
const agreed = of({ type: 'BaselineAgreed', data: { periods: ['2026-03'], agreedBy: 'Cabinet' } });
const before = of(counted('2026-03', [2000, 7000, 1000]));
const april = of(counted('2026-04', [5400, 6000, 600]));
const ready = [...programmeFacts, ...threeChannels, repairs];
const worldOf = (...facts: readonly Fact[]) => replay(entriesOf([...ready, ...facts]));

describe('Capacity released', () => {
  test('says which unit costs it rests on, since when, and from what source', () => {
    const dearer = {
      type: 'UnitCostAdopted',
      data: { pence: 350, about: false, costSource: 'Audit of 2026' },
    } as const;
    const world = worldOf(
      before,
      agreed,
      april,
      ofChannel('phone', dearer, '2026-05-01'),
      of(counted('2026-05', [9, 9, 0])),
    );
    const { rows } = channelShift(world, '2026-09-16');
    const usual = [
      { label: 'Phone: about £3 a contact, since 2026-01-01; source: Committee report', entries: [8] },
      { label: 'Web: about 3p a contact, since 2026-01-01; source: Committee report', entries: [6] },
    ];
    expect(shiftTotal(rows.slice(0, 1)).rules).toEqual([
      { label: 'Face to face: about £15 a contact, since 2026-01-01; source: Committee report', entries: [10] },
      ...usual,
    ]);
    expect(shiftTotal(rows).rules).toContainEqual({
      label: 'Phone: £3.50 a contact, since 2026-05-01; source: Audit of 2026',
      entries: [15],
    });
    const [first] = otherCosts;
    if (first === undefined) throw new Error('Nobody published a cost');
    const supposed = channelShift(world, '2026-09-16', costsIf(first, world, costsInForce(world)));
    expect(shiftTotal(supposed.rows).rules?.[0]?.label).toContain('supposed, and not of the record');
  });
});

import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { entriesOf, ofProject, plannedMilestone, programmeFacts, proposedProject } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { milestoneDates } from './milestone-dates.ts';

const about = { milestoneId: 'live' };
const planned = plannedMilestone('a', 'live', '2026-05-01');
const met = ofProject('a', { type: 'MilestoneMet', data: about }, '2026-04-30');

function late(...facts: readonly Fact[]) {
  const world = replay(entriesOf([...programmeFacts, proposedProject('a', 'Payments'), planned, ...facts]));
  return milestoneDates(world.states('project'), '2026-05-11').late.value;
}

describe('A milestone past its day', () => {
  test('is late until it is withdrawn', () => {
    const withdrawn = (on: string) => ofProject('a', { type: 'MilestoneWithdrawn', data: about }, on);
    expect(late()).toBe(1);
    expect(late(withdrawn('2026-05-11'))).toBe(0);
    expect(late(withdrawn('2026-05-12'))).toBe(1);
  });
  test('is late again when it had not been met after all', () => {
    expect(late(met)).toBe(0);
    expect(late(met, ofProject('a', { type: 'MilestoneMetWithdrawn', data: about }, '2026-05-02'))).toBe(1);
  });
});

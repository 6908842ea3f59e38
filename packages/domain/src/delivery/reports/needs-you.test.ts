import { expect, test } from 'vitest';

import { needsOf } from '../../reports/needs.ts';
import { replay } from '../../replay.ts';
import { entriesOf, programmeFacts, proposedProject, rated } from '../../testing/index.ts';

/** What a programme manager is told on 16 September 2026 of a project that was rated on a day. */
function kindsAfter(day: string) {
  const facts = [...programmeFacts, proposedProject('a', 'Payments'), rated('a', 'green', day)];
  return needsOf(replay(entriesOf(facts)), '2026-09-16', 'programmeManager').map(({ kind }) => kind);
}

test('A rating is due in the monthly round once it is older than 31 days', () => {
  expect(kindsAfter('2026-08-16')).not.toContain('roundDue');
  expect(kindsAfter('2026-08-15')).toContain('roundDue');
});

test('A project proposed lately may wait for its first rating', () => {
  const world = replay(entriesOf([...programmeFacts, proposedProject('new', 'New', { on: '2026-06-16' })]));
  expect(needsOf(world, '2026-09-16', 'programmeManager').map((one) => one.kind)).not.toContain('notRatedLately');
});

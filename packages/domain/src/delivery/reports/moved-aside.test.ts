import { expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import { entriesOf, ofProject, programmeFacts, proposedProject } from '../../testing/index.ts';
import { movedAside } from './moved-aside.ts';

const begun = [...programmeFacts, ...['a', 'b', 'c'].map((one) => proposedProject(one, one))];

test('projects moved aside are those that no entry moved', () => {
  const ranked = ofProject('c', { type: 'ProjectRanked', data: { position: 1, key: 'U' } });
  const before = replay(entriesOf(begun));
  expect(movedAside(before, replay(entriesOf([...begun, ranked])))).toBe(2);
  expect(movedAside(before, replay(entriesOf([...begun, proposedProject('d', 'd')])))).toBe(0);
  expect(movedAside(before, replay(entriesOf([...begun, ofProject('a', { type: 'ProjectStopped', data: {} })])))).toBe(
    2,
  );
});

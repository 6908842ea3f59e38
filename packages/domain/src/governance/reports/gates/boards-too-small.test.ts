import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { boardFacts, entriesOf, frameworkAdopted, programmeFacts, today } from '../../../testing/index.ts';
import { boardsTooSmall } from './boards-too-small.ts';

function tooSmall(members: number, on = today): readonly string[] {
  const facts = [...programmeFacts, ...boardFacts.slice(0, members + 1), frameworkAdopted];
  return boardsTooSmall(replay(entriesOf(facts)), on).map((one) => one.title);
}

describe('Boards on which too few sit', () => {
  test('the board of a gate with fewer members than its quorum of two', () => {
    expect(tooSmall(1)).toStrictEqual(['ICT Programme Board']);
    expect(tooSmall(2)).toStrictEqual([]);
  });
  test('none while no framework is in force', () => {
    expect(tooSmall(0, '2026-01-04')).toStrictEqual([]);
  });
});

import { expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import { agreedThat, assessed, entriesOf, ofRecommendation, recommended } from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { recommendationsRegister } from './recommendations-register.ts';

const accepted = (dueOn?: string): Fact => {
  const due = dueOn === undefined ? {} : { dueOn };
  return ofRecommendation(
    { type: 'ResponseGiven', data: { answer: 'accepted', because: 'It is right.', by: 'Cabinet', ...due } },
    '2001-10-01',
  );
};

/** How it stands on a day, since when it is late, and for how many days. */
function late(on: string, ...facts: readonly Fact[]) {
  const [line] = recommendationsRegister(replay(entriesOf([assessed(), ...facts])), on);
  return [line?.standing, line?.dueOn, line?.days];
}

test('A recommendation is late since the day of its answer, of its promise, or of the action that is late longest', () => {
  const asked = recommended({ answerDueOn: '2001-10-31' });
  expect(late('2001-10-31', asked)).toEqual(['waitsForAnswer', undefined, 0]);
  expect(late('2001-11-02', asked)).toEqual(['answerDue', '2001-10-31', 2]);

  expect(late('2002-02-10', recommended(), accepted('2002-01-31'))).toEqual(['promiseLate', '2002-01-31', 10]);

  const actions = [agreedThat(), agreedThat({ actionId: 'publish', title: 'Publish it', dueOn: '2002-02-28' })];
  expect(late('2002-04-02', recommended(), accepted(), ...actions)).toEqual(['actionLate', '2002-02-28', 33]);
  const told = ofRecommendation({ type: 'ActionCompleted', data: { actionId: 'publish' } }, '2002-03-01');
  expect(late('2002-04-02', recommended(), accepted(), ...actions, told)).toEqual(['actionLate', '2002-03-31', 2]);
});

test('Of what stands alike, what is late longest comes first', () => {
  const world = replay(
    entriesOf([
      assessed(),
      recommended({ answerDueOn: '2001-10-31' }),
      recommended({ answerDueOn: '2001-10-01', reference: 'Recommendation 5' }, '2001-09-03', 'five'),
    ]),
  );
  expect(recommendationsRegister(world, '2001-11-02').map(({ days }) => days)).toEqual([32, 2]);
});

test('It is late since no day while something waits, is in hand or is closed', () => {
  expect(late('2002-04-02', recommended())).toEqual(['waitsForAnswer', undefined, 0]);
  expect(late('2002-03-31', recommended(), accepted(), agreedThat())).toEqual(['inHand', undefined, 0]);
});

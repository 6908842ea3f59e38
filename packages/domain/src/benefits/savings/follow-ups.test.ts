import { describe, expect, test } from 'vitest';

import { command } from '../../deciding.ts';
import { followUps, isToldOf } from '../../follow-ups.ts';
import { replay } from '../../replay.ts';
import {
  approvedBudget,
  claimedSaving,
  entriesOf,
  fromExisting,
  identifiedBenefit,
  programmeFacts,
  returnedSaving,
  takenSaving,
  verifiedSaving,
} from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';

const before = [
  ...programmeFacts,
  ...identifiedBenefit('calls', 'Fewer calls'),
  approvedBudget(),
  claimedSaving(),
  verifiedSaving(41_000),
];
const [reduced, taken] = takenSaving(41_000);
const [returned, givenBack] = returnedSaving();
const of = { budgetId: 'ict', savingsId: 'housing.2026-27', reductionId: 'r1' };

function following(...facts: readonly Fact[]) {
  const made = entriesOf([...before, ...facts]);
  return made.flatMap((entry) => followUps(entry, replay(made)).map((one) => one.command));
}

describe('What follows in savings', () => {
  test('what is taken from a budget is told to it, and what is returned, on their days', () => {
    const commands = following(reduced, taken, { ...returned, reason: 'Posts came back' });
    expect(commands).toStrictEqual([
      { type: 'TakeSaving', ...of, claimId: 'c1', lines: [fromExisting(41_000)], effectiveOn: '2026-08-03' },
      { type: 'GiveSavingBack', ...of, effectiveOn: '2026-09-01', reason: 'Posts came back' },
    ]);
    for (const one of commands) expect(command.parse(one)).toStrictEqual(one);
  });
  test('names the allocation that it is taken from', () => {
    expect(following(takenSaving(1, { allocationId: 'agents' })[0])).toMatchObject([{ allocationId: 'agents' }]);
  });
  test('is pending until the budget knows it, and then told', () => {
    const isTold = (entry: Fact, ...facts: readonly Fact[]): boolean => {
      const made = entriesOf([...before, ...facts]);
      return isToldOf(
        made.find((one) => one.type === entry.type)!,
        replay(made),
      );
    };
    expect([isTold(reduced, reduced), isTold(reduced, reduced, taken)]).toEqual([false, true]);
    expect(isTold(returned, reduced, taken, returned)).toBe(false);
    expect(isTold(returned, reduced, taken, returned, givenBack)).toBe(true);
    expect(isTold(returned, reduced, returned)).toBe(false);
  });
});

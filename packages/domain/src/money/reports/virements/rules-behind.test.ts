import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import {
  allocated,
  approvedBudget,
  entriesOf,
  inYear,
  ofBudget,
  programmeFacts,
  virementRules,
} from '../../../testing/index.ts';
import { movementsBetween } from '../movements.ts';
import { positionIn } from '../position.ts';

const before = [
  ...programmeFacts,
  approvedBudget(),
  approvedBudget('parks'),
  allocated('case-work', 100),
  allocated('payments', 1000),
  virementRules(),
];
const years = [inYear(50)];
const moved = { virementId: 'one', years, rulesId: 'virement-2026', rung: 'Head of Finance' };
const within = ofBudget({
  type: 'FundsVired',
  data: { ...moved, from: 'payments', to: { allocationId: 'case-work' }, kind: 'withinBudget' },
});
const away = ofBudget({
  type: 'FundsVired',
  data: { ...moved, virementId: 'two', to: { budgetId: 'parks' }, kind: 'betweenBudgets' },
});
const arrived = ofBudget(
  { type: 'VirementReceived', data: { virementId: 'two', fromBudgetId: 'ict', years } },
  undefined,
  'parks',
);

describe('Money that was vired', () => {
  test('says by which rules, since when, and by whose authority in them', () => {
    const world = replay(entriesOf([...before, within]));
    const [rule, ...others] = positionIn(world, '2026-27').allocated.rules ?? [];
    expect(others).toEqual([]);
    expect(rule?.label).toMatch(/^Virement rules “.+”, in force since [\d-]{10}: Head of Finance may move up to /);
    expect(rule?.entries).toEqual([before.length]);
  });
  test('says so where it arrived, and between two dates', () => {
    const [then, now] = [replay(entriesOf(before)), replay(entriesOf([...before, away, arrived]))];
    expect(positionIn(now, '2026-27', { budgetId: 'parks' }).approved?.rules).toHaveLength(1);
    const step = movementsBetween(then, now).find(({ label }) => label === 'Received by virement');
    expect(step?.figure.rules?.[0]?.entries).toEqual([before.length]);
  });
  test('leaves nothing to be said where none was', () => {
    expect(positionIn(replay(entriesOf(before)), '2026-27').allocated.rules).toEqual([]);
  });
});

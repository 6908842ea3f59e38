import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { decidedAt, entriesOf, ofProject, programmeFacts, proposedProject } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { conditions, conditionsInWords } from './conditions.ts';

/** Approved on 1 June with conditions, each due on its day. */
function approvedWith(...due: readonly string[]): Fact {
  const set = due.map((dueOn, at) => ({ conditionId: `c${at}`, text: `Condition ${at}`, owner: 'Head of ICT', dueOn }));
  return decidedAt('payments', { outcome: { kind: 'approvedWithConditions', conditions: set } });
}

function met(at: number, on: string): Fact {
  return ofProject(
    'payments',
    { type: 'ConditionDischarged', data: { conditionId: `c${at}`, evidence: 'Report' } },
    on,
  );
}

function seen(...facts: readonly Fact[]) {
  return replay(entriesOf([...programmeFacts, proposedProject('payments', 'Payments'), ...facts]));
}

function words(on: string, ...facts: readonly Fact[]) {
  const project = seen(...facts).state('project', 'payments')!;
  return conditionsInWords(project, 'full-plan', on);
}

describe('The conditions of a decision in a sentence', () => {
  test('are to be met up to and on the day they are due', () => {
    expect(words('2026-07-01', approvedWith('2026-07-01'))).toEqual({
      words: '1 condition is to be met',
      isOverdue: false,
    });
    expect(words('2026-06-30', approvedWith('2026-07-01', '2026-08-01'))?.words).toBe('2 conditions are to be met');
  });
  test('are overdue from the day after, by as many days as have passed', () => {
    expect(words('2026-07-02', approvedWith('2026-07-01'))).toEqual({
      words: '1 condition is 1 day overdue',
      isOverdue: true,
    });
    expect(words('2029-07-01', approvedWith('2026-07-01'))?.words).toBe('1 condition is 1,096 days overdue');
  });
  test('say of several the longest, and of one that is overdue nothing of those that are not', () => {
    expect(words('2026-07-11', approvedWith('2026-07-09', '2026-07-01'))?.words).toBe(
      '2 conditions are overdue, one by 10 days',
    );
    expect(words('2026-07-11', approvedWith('2026-07-01', '2026-08-01'))?.words).toBe('1 condition is 10 days overdue');
  });
  test('are met once there is evidence for each, and not on a day before it', () => {
    const both = [approvedWith('2026-07-01', '2026-08-01'), met(0, '2026-06-20'), met(1, '2026-06-25')];
    expect(words('2026-06-24', ...both)).toEqual({ words: '1 condition is to be met', isOverdue: false });
    expect(words('2026-06-25', ...both)).toEqual({ words: 'Its 2 conditions are met', isOverdue: false });
    expect(words('2026-09-01', approvedWith('2026-07-01'), met(0, '2026-08-20'))?.words).toBe('Its condition is met');
  });
  test('are nothing where the decision set none, and where they bind no longer', () => {
    expect(words('2026-07-01', decidedAt('payments'))).toBeUndefined();
    const project = seen(approvedWith('2026-07-01')).state('project', 'payments')!;
    expect(conditionsInWords(project, 'another', '2026-07-02')).toBeUndefined();
    const again = decidedAt('payments', { decisionId: 'again', on: '2026-06-20', version: 2 });
    expect(words('2026-07-02', approvedWith('2026-07-01'), again)).toBeUndefined();
  });
  test('agree with the figures of all conditions', () => {
    const facts = [approvedWith('2026-07-01', '2026-07-05', '2026-08-01'), met(1, '2026-07-04')];
    const { outstanding, overdue, overdueRows } = conditions(seen(...facts), '2026-07-09');
    expect([outstanding.value, overdue.value]).toEqual([2, 1]);
    expect(words('2026-07-09', ...facts)?.words).toBe(`1 condition is ${overdueRows[0]?.daysOverdue} days overdue`);
  });
});

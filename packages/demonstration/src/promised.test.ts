import { promisedAgainstNow, replay } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';
import { describe, expect, it } from 'vitest';

import { demonstration } from './demonstration.ts';
import { recorded } from './testing/in-memory.ts';

const entries = recorded(demonstration()) as readonly DomainEntry[];
const world = replay(entries);
const today = '2026-11-29';
const all = world.states('project').flatMap(({ projectId }) => {
  const found = promisedAgainstNow(world, projectId, today);
  return found === undefined ? [] : [{ projectId, ...found }];
});
const found = (projectId: string) => all.find((one) => one.projectId === projectId)!;

describe('What was promised of its projects', () => {
  it('is what the version states that was approved for delivery, and nothing where none was', () => {
    const { version, decision } = found('customer-portal');
    expect([version.version, decision.recorded.value.gate.gateId]).toEqual([3, 'full-plan']);
    expect(promisedAgainstNow(world, 'overnight-answers', today)).toBeUndefined();
    expect(found('single-customer-record').cost.promised?.value).toBe(5_200_000);
  });

  it('differs from what is known now by the whole of both, down to their entries', () => {
    for (const { costs, cost, benefits } of all) {
      for (const { promised, now, difference } of [...costs, cost, ...benefits]) {
        expect(difference === undefined).toBe(promised === undefined || now === undefined);
        if (promised === undefined || now === undefined || difference === undefined) continue;
        expect(difference.value).toBe(now.value - promised.value);
        expect(difference.terms.reduce((so, { value }) => so + value, 0)).toBe(difference.value);
        for (const term of difference.terms) expect(term.entries.length, term.label).toBeGreaterThan(0);
      }
    }
  });

  it('is no zero where nobody stated it', () => {
    const money = all.flatMap(({ costs, cost, benefits }) => [...costs, cost, ...benefits]);
    for (const { promised, now } of money) {
      expect(promised?.terms.length).not.toBe(0);
      expect(now?.terms.length).not.toBe(0);
    }
    expect(money.some(({ now }) => now === undefined)).toBe(true);
  });

  it('holds of each milestone the day expected when the plan was approved, whatever was forecast since', () => {
    for (const { projectId, decision, dates } of all) {
      const { milestones } = world.state('project', projectId)!;
      for (const { milestoneId, promised, now, daysLater } of dates) {
        const milestone = milestones.find((one) => one.milestoneId === milestoneId)!;
        const before = [milestone.planned, ...milestone.forecasts].filter(({ n }) => n < decision.recorded.n);
        expect(promised).toBe(before.at(-1)?.value);
        expect(daysLater === undefined).toBe(promised === undefined);
        if (promised === now) expect(daysLater).toBe(0);
      }
    }
  });
});

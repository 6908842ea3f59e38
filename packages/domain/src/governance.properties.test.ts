import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { digestOf } from './governance/business-plan/digest.ts';
import { stageOf } from './delivery/project/stage.ts';
import { replay } from './replay.ts';
import { compliance } from './governance/reports/gates/compliance.ts';
import { decisionsRegister } from './governance/reports/decisions/decisions-register.ts';
import { governance } from './governance/reports/gates/governance.ts';
import { planChanges } from './governance/reports/plans/plan-changes.ts';
import { planGaps } from './governance/reports/plans/plan-tasks.ts';
import { begun, governedArbitrary, historyArbitrary, mayBeDelivered, today } from './testing/index.ts';

describe('For any sequence of accepted commands', () => {
  test('no project is in delivery without a current approval', () => {
    fc.assert(
      fc.property(governedArbitrary, ({ entries, world }) => {
        for (const project of world.states('project')) {
          if (stageOf(project) === 'inDelivery') expect(mayBeDelivered(project.projectId, entries)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
  test('delivery never begins, and never goes on after a rest, without one at that moment', () => {
    fc.assert(
      fc.property(governedArbitrary, ({ entries }) => {
        for (const entry of entries.slice(begun.length)) {
          if (entry.type !== 'ProjectStarted' && entry.type !== 'ProjectResumed') continue;
          expect(mayBeDelivered(entry.stream.slice('project-'.length), entries.slice(0, entry.n))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
  test('no decision was taken by who prepared the plan, without a quorum, or on anything but an issued version', () => {
    fc.assert(
      fc.property(governedArbitrary, ({ entries, world }) => {
        for (const entry of entries.slice(begun.length)) {
          if (entry.type !== 'DecisionMinuted' || entry.data.gate === undefined) continue;
          const { gate, counted, projectId = '', knownAt } = entry.data;
          const version = replay(entries.slice(0, entry.n)).state('businessPlan', projectId)?.versions[
            gate.version - 1
          ];
          expect(version?.digest).toBe(gate.digest);
          expect(counted.filter((one) => version?.preparers.includes(one))).toStrictEqual([]);
          expect(counted.length).toBeGreaterThan(0);
          expect(knownAt).toBeLessThan(entry.n);
          expect(version?.issued.n).toBeLessThanOrEqual(knownAt);
        }
        expect(world.n).toBe(entries.length);
      }),
    );
  });
  test('a version says for ever what its digest says', () => {
    fc.assert(
      fc.property(historyArbitrary(), ({ world }) => {
        for (const plan of world.states('businessPlan')) {
          for (const version of plan.versions) expect(digestOf(version.content)).toBe(version.digest);
        }
      }),
    );
  });
  test('every decision stays in the register, and every project is told of those about it', () => {
    fc.assert(
      fc.property(governedArbitrary, ({ entries, world }) => {
        const minuted = entries.filter((entry) => entry.type === 'DecisionMinuted').length;
        const byOfficers = entries.filter(
          (entry) => entry.type === 'GateDecisionRecorded' && entry.data.takenBy.kind === 'officer',
        ).length;
        const rows = decisionsRegister(world);
        expect(rows).toHaveLength(minuted + byOfficers);
        expect(rows.filter((row) => row.pending)).toStrictEqual([]);
      }),
    );
  });
});

describe('Reports on any history', () => {
  test('are told without gaps, and every open project either has an approved plan or is named', () => {
    fc.assert(
      fc.property(historyArbitrary(), ({ world }) => {
        const { open, approved, without } = compliance(world);
        expect(approved.value + without.length).toBe(open.value);
        const gaps = world.states('project').map((project) => planGaps(world, project.projectId, today).tasks);
        expect(JSON.stringify([governance(world, today), gaps])).not.toMatch(/undefined|NaN|\[object/);
      }),
    );
  });
  test('a plan does not differ from itself, and what differs is said in both directions', () => {
    fc.assert(
      fc.property(historyArbitrary(), ({ world }) => {
        for (const { versions, content } of world.states('businessPlan')) {
          expect(planChanges(content, content)).toStrictEqual([]);
          for (const version of versions) {
            const there = planChanges(version.content, content);
            const back = planChanges(content, version.content);
            expect(there.length).toBe(back.length);
            expect(there.length === 0).toBe(digestOf(version.content) === digestOf(content));
          }
        }
      }),
    );
  });
});

describe('The histories that are tried', () => {
  test('between them start projects, call decisions in, decide again, and hold projects up', () => {
    const seen = { started: 0, calledIn: 0, superseded: 0, held: 0, officer: 0, late: 0 };
    for (const { entries, world, decisions } of fc.sample(governedArbitrary, { numRuns: 900, seed: 1 })) {
      for (const entry of entries.slice(begun.length)) {
        if (entry.type === 'ProjectStarted') seen.started += 1;
        if (entry.type === 'GateDecisionCalledIn') seen.calledIn += 1;
        if (entry.type === 'GateDecisionRecorded' && entry.data.takenBy.kind === 'officer') seen.officer += 1;
        if (entry.type === 'GateDecisionRecorded' && entry.data.supersedes !== undefined) seen.superseded += 1;
      }
      if (world.states('project').some((project) => stageOf(project) === 'held')) seen.held += 1;
      seen.late += decisions.filter(
        ({ decision }) => decision.kind === 'refused' && decision.refusal === 'DecisionIsBeingTold',
      ).length;
    }
    for (const [what, times] of Object.entries(seen)) expect([what, times > 5]).toStrictEqual([what, true]);
  });
});

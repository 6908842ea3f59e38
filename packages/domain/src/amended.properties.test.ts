import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { definitionOf } from './deciding.ts';
import { stageOf } from './delivery/project/stage.ts';
import type { ProjectState } from './delivery/project/state.ts';
import { seatedTwice } from './governance/board/decide.ts';
import { digestOf } from './governance/business-plan/digest.ts';
import type { BusinessPlanState } from './governance/business-plan/state.ts';
import { amended, amendmentsIn, isAmendment } from './kernel/amended.ts';
import { namedTwice } from './programme/programme/decide.ts';
import { evolve, stateAfter } from './reading.ts';
import { governedArbitrary, historyArbitrary, mayBeDelivered } from './testing/index.ts';
import type { History } from './testing/index.ts';
import type { DomainEntry, LedgerWorld } from './world.ts';

const anyHistory: fc.Arbitrary<History> = fc.oneof(historyArbitrary(), governedArbitrary);

/** What other streams tell a project, whatever its state. */
const told: ReadonlySet<string> = new Set(['GateDecisionRecorded', 'GateDecisionCalledIn', 'PlanVersionWithdrawn']);

/** A stream as it would be if every amendment in it had been left out. */
function unamended(stream: string, world: LedgerWorld): object | undefined {
  let state: object | undefined;
  for (const entry of world.history(stream)) if (!isAmendment(entry)) state = evolve(state, entry);
  return state;
}

/** Of statements that were made, each is of no earlier day than the one before. */
function inOrder(...all: readonly ({ readonly on: string } | undefined)[]): void {
  const days = all.flatMap((one) => (one === undefined ? [] : [one.on]));
  expect(days).toStrictEqual(days.toSorted());
}

/** Every id of a list occurs once. */
function once(ids: readonly string[]): void {
  expect(ids).toStrictEqual([...new Set(ids)]);
}

describe('However a ledger is amended', () => {
  test('no project comes into delivery by it without a current approval', () => {
    fc.assert(
      fc.property(governedArbitrary, ({ entries }) => {
        for (const { n, stream } of entries.filter(isAmendment)) {
          if (!stream.startsWith('project-')) continue;
          const [project, was] = [n, n - 1].map((last) =>
            stateAfter(entries.slice(0, last).filter((one) => one.stream === stream)),
          ) as [ProjectState, ProjectState];
          if (stageOf(project) !== 'inDelivery' || stageOf(was) === 'inDelivery') continue;
          expect(mayBeDelivered(project.projectId, entries.slice(0, n))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what was decided, called in and withdrawn, and the conditions set, stay what they were', () => {
    fc.assert(
      fc.property(governedArbitrary, ({ world }) => {
        for (const { projectId, decisions, withdrawnVersions, conditions } of world.states('project')) {
          const was = unamended(`project-${projectId}`, world);
          const set = conditions.map(({ discharged: _met, ...condition }) => condition);
          expect(was).toMatchObject({ decisions, withdrawnVersions, conditions: set });
        }
        for (const { meetingId, decisions, interests, attendance } of world.states('meeting')) {
          expect(unamended(`meeting-${meetingId}`, world)).toMatchObject({ decisions, interests, attendance });
        }
      }),
    );
  });

  test('an issued version says and was prepared by what it said and who had when it was issued', () => {
    fc.assert(
      fc.property(anyHistory, ({ entries, world }) => {
        for (const { projectId, versions } of world.states('businessPlan')) {
          const stream = entries.filter((one) => one.stream === `businessPlan-${projectId}`);
          for (const { version, digest, content, preparers, issued } of versions) {
            const then = stateAfter(stream.filter((one) => one.n <= issued.n)) as BusinessPlanState;
            expect(then.versions[version - 1]).toMatchObject({ digest, content, preparers, issued });
            expect(digestOf(content)).toBe(digest);
          }
        }
      }),
    );
  });

  test('nothing is there twice, and nobody sits, chairs or counts twice', () => {
    fc.assert(
      fc.property(anyHistory, ({ world }) => {
        for (const { risks, issues, milestones, dependencies } of world.states('project')) {
          once(risks.map((one) => one.riskId));
          once(issues.map((one) => one.issueId));
          once(milestones.map((one) => one.milestoneId));
          once(dependencies.map((one) => one.dependencyId));
        }
        for (const programme of world.states('programme')) {
          once(programme.frameworks.map((one) => one.value.frameworkId));
          once(programme.schemes.map((one) => one.value.schemeId));
          once(programme.aims.map((one) => one.aimId));
          expect(namedTwice(programme)).toBeUndefined();
        }
        for (const board of world.states('board')) expect(seatedTwice(board)).toBeUndefined();
        for (const { items, reports, decisions } of world.states('meeting')) {
          once(items.map((one) => one.value.itemId));
          once(reports.map((one) => one.value.reportId));
          for (const one of decisions) once(one.minuted.value.counted);
        }
      }),
    );
  });

  test('a meeting decided on its own day, was not cancelled over that, and items are about what was decided', () => {
    fc.assert(
      fc.property(governedArbitrary, ({ world }) => {
        for (const { heldOn, cancelled, decisions, items } of world.states('meeting')) {
          for (const { minuted } of decisions) {
            expect([minuted.on, cancelled]).toStrictEqual([heldOn, undefined]);
            const item = items.find((one) => one.value.itemId === minuted.value.itemId)?.value;
            expect(item?.about?.projectId).toBe(minuted.value.projectId);
          }
        }
      }),
    );
  });

  test('nothing is said of a thing before it was there', () => {
    fc.assert(
      fc.property(anyHistory, ({ world }) => {
        for (const { projectId, proposed, started, paused, ...project } of world.states('project')) {
          inOrder(started, paused);
          for (const { declared, withdrawn } of project.dependencies) inOrder(declared, withdrawn);
          for (const { raised, resolved } of project.issues) inOrder(raised, resolved);
          for (const { set, discharged } of project.conditions) inOrder(set, discharged);
          for (const { levels, closed } of project.risks) {
            for (const one of [...levels, closed]) inOrder(levels[0], one);
          }
          for (const { planned, forecasts, met, notMet, withdrawn } of project.milestones) {
            for (const one of [...forecasts, met, notMet, withdrawn]) inOrder(planned, one);
          }
          for (const one of amended(world.history(`project-${projectId}`))) {
            if (!told.has(one.type)) expect(one.effectiveOn >= proposed.on).toBe(true);
          }
        }
        for (const { seats, constitutions } of world.states('board')) {
          for (const { appointed, stoodDown } of seats) inOrder(constitutions[0], appointed, stoodDown);
        }
        for (const { meetingId, called } of world.states('meeting')) {
          const said = amended(world.history(`meeting-${meetingId}`));
          for (const one of said) expect(one.effectiveOn >= called.on).toBe(true);
        }
      }),
    );
  });

  test('an entry that is corrected reads as one of its type, recorded by whom and from what it was', () => {
    fc.assert(
      fc.property(anyHistory, ({ entries }) => {
        for (const [id, amendment] of amendmentsIn(entries)) {
          const entry = entries.find((one) => one.id === id);
          expect(entry?.stream).toBe(amendment.stream);
          if (amendment.type !== 'EntryCorrected') continue;
          const { type, data } = amendment.data;
          expect(entry?.type).toBe(type);
          expect(definitionOf(type)?.schema.parse(data)).toStrictEqual(data);
        }
      }),
    );
  });
});

describe('The histories that are tried', () => {
  test('between them amend entries of every kind of thing that can be amended, and decide among amendments', () => {
    const types = new Set<string>();
    const decision = new Set<string>(['DecisionMinuted', 'GateDecisionRecorded']);
    let decidedAfter = 0;
    for (const { entries } of fc.sample(anyHistory, { numRuns: 500, seed: 1 })) {
      const byId = new Map<string, DomainEntry>(entries.map((one) => [one.id, one]));
      const all = entries.filter(isAmendment);
      for (const one of all) types.add(`${one.type} ${byId.get(one.data.entry)?.type ?? ''}`);
      const first = all[0]?.n ?? entries.length;
      if (entries.some((one) => one.n > first && decision.has(one.type))) decidedAfter += 1;
    }
    expect([...types].filter((one) => one.startsWith('EntryCorrected')).length).toBeGreaterThan(15);
    expect([...types].filter((one) => one.startsWith('EntryWithdrawn')).length).toBeGreaterThan(15);
    expect(decidedAfter).toBeGreaterThan(20);
    // Nothing that is answered otherwise is ever amended.
    for (const type of ['DecisionMinuted', 'GateDecisionRecorded', 'BusinessPlanVersionIssued', 'CaseWritten']) {
      expect([...types].filter((one) => one.endsWith(` ${type}`))).toStrictEqual([]);
    }
  });
});

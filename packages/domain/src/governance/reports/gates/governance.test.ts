import { describe, expect, test } from 'vitest';

import { conveners } from '../../../kernel/roles.ts';
import type { Role } from '../../../kernel/entry.ts';
import type { Outcome } from '../../gates/decision.ts';
import { replay } from '../../../replay.ts';
import {
  boardFacts,
  completePlan,
  decidedAt,
  digestA,
  entriesOf,
  frameworkAdopted,
  issuedVersion,
  ofMeeting,
  ofProject,
  programmeFacts,
  proposedProject,
  signedOff,
  submittedTo,
  today,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { compliance } from './compliance.ts';
import { governance } from './governance.ts';
import { needsOf } from '../../../reports/needs.ts';

const base: readonly Fact[] = [
  ...programmeFacts,
  ...boardFacts,
  frameworkAdopted,
  proposedProject('payments', 'Payments'),
  proposedProject('parking', 'Parking', { on: '2026-04-07' }),
];
const plan = [...completePlan('payments'), issuedVersion('payments'), ...signedOff('payments')];
const approved = decidedAt('payments');
const started = ofProject(
  'payments',
  { type: 'ProjectStarted', data: { decisionId: 'full-plan', version: 1, digest: digestA } },
  '2026-06-10',
);
const calledIn = ofProject(
  'payments',
  { type: 'GateDecisionCalledIn', data: { decisionId: 'full-plan', by: 'Scrutiny Committee' } },
  '2026-06-03',
);

function seen(...facts: readonly Fact[]) {
  return replay(entriesOf([...base, ...facts]));
}

describe('The pipeline', () => {
  test('has a step for each gate, with the projects that come to it next', () => {
    const { steps } = governance(seen(...plan, decidedAt('payments', { gateId: 'outline-plan' })), today).pipeline;
    const shown = steps.map((step) => [step.at.gate.title, step.next.map((one) => one.title.value)]);
    expect(shown.slice(0, 4)).toStrictEqual([
      ['Idea accepted', ['Parking']],
      ['Strategic outline', []],
      ['Outline plan', []],
      ['Full plan', ['Payments']],
    ]);
    expect(steps.map((step) => step.at.path).filter((path) => path === 'short')).toHaveLength(2);
  });
  test('a justification goes along the short path', () => {
    const { steps } = governance(seen(...completePlan('payments', 'justification')), today).pipeline;
    expect(steps.find((step) => step.at.gate.gateId === 'justification')?.figure.value).toBe(1);
  });
  test('shows plans that wait until something is decided', () => {
    const waiting = (...facts: readonly Fact[]) =>
      governance(seen(submittedTo('payments', 'idea-accepted'), ...facts), today).pipeline.steps[0]?.waiting.terms;
    expect(waiting()).toMatchObject([{ label: 'Payments: version 1, since 2026-05-04', projectId: 'payments' }]);
    expect(waiting(decidedAt('payments', { gateId: 'idea-accepted', outcome: { kind: 'deferred' } }))).toStrictEqual(
      [],
    );
  });
  test('counts every open project in one stage', () => {
    const stages = (...facts: readonly Fact[]) =>
      Object.entries(governance(seen(...facts), today).pipeline.stages).map(([stage, one]) => [stage, one.value]);
    expect(stages(approved, started)).toStrictEqual([
      ['backlog', 1],
      ['inGates', 0],
      ['inDelivery', 1],
      ['held', 0],
      ['paused', 0],
    ]);
    expect(stages(approved, started, calledIn)).toContainEqual(['held', 1]);
  });
  test('shows projects past the last gate, so that every open project is somewhere', () => {
    const last = ['ready-for-service', 'benefits-reviewed'].map((gateId) => decidedAt('payments', { gateId }));
    const { steps, pastLast } = governance(seen(...plan, approved, ...last), today).pipeline;
    expect(pastLast.projects.map((one) => one.title.value)).toStrictEqual(['Payments']);
    expect(pastLast.figure).toMatchObject({ label: 'Past the last gate', value: 1 });
    expect(steps.flatMap((step) => step.next).map((one) => one.title.value)).toStrictEqual(['Parking']);
    expect(governance(seen(...plan), '2026-01-04').pipeline.pastLast.projects).toStrictEqual([]);
  });
  test('has no steps before a framework is adopted', () => {
    expect(governance(seen(), '2026-01-04').pipeline.steps).toStrictEqual([]);
  });
});

describe('Compliance', () => {
  test('1 of 2 projects has an approved plan; the other by name and since when', () => {
    const report = compliance(seen(approved));
    expect(report.sentence).toBe('1 of 2 projects has an approved plan.');
    expect(report.approved.terms).toMatchObject([
      { label: 'Payments: version 1 at “full-plan” on 2026-06-01', projectId: 'payments' },
    ]);
    expect(report.without.map((one) => [one.project.projectId, one.since, one.sentence])).toStrictEqual([
      ['parking', '2026-04-07', '“Parking” has had no approved plan since it was proposed on 2026-04-07.'],
    ]);
  });
  test('an approval that was called in, withdrawn or decided again is none, from that day', () => {
    const withdrawn = ofProject('payments', { type: 'PlanVersionWithdrawn', data: { version: 1 } }, '2026-07-01');
    const rejected = decidedAt('payments', { decisionId: 'b', outcome: { kind: 'rejected' }, on: '2026-07-02' });
    const since = (...facts: readonly Fact[]) =>
      compliance(seen(approved, ...facts)).without.find((one) => one.project.projectId === 'payments')?.sentence;
    expect(since(calledIn)).toBe(
      '“Payments”: its approval at “full-plan” was called in by Scrutiny Committee on 2026-06-03.',
    );
    expect(since(withdrawn)).toBe('“Payments”: version 1, approved at “full-plan”, was withdrawn on 2026-07-01.');
    expect(since(rejected)).toBe(
      '“Payments”: another decision took the place of its approval at “full-plan” on 2026-07-02.',
    );
  });
  test('a plan that waits, or was kept back with reasons, is said, with its entry', () => {
    const submitted = submittedTo('payments', 'full-plan');
    const why = (...facts: readonly Fact[]) =>
      governance(seen(...plan, submitted, ...facts), today).compliance.without.find(
        (one) => one.project.projectId === 'payments',
      );
    const none = '“Payments” has had no approved plan since it was proposed on 2026-03-02.';
    expect(why()?.sentence).toBe(`${none} Version 1 waits at “Full plan” since 2026-05-04.`);
    const n = why()!.entries.at(-1)!;
    expect(why()?.entries).toHaveLength(2);
    const decided = (outcome: Outcome) => why(decidedAt('payments', { outcome }));
    expect(decided({ kind: 'deferred' })).toMatchObject({
      sentence: `${none} Version 1 was deferred at “full-plan” on 2026-06-01: It is worth it.`,
      entries: [expect.any(Number), n + 1],
    });
    expect(decided({ kind: 'referred', body: 'Scrutiny Committee' })?.sentence).toContain('was referred to Scrutiny');
    expect(decided({ kind: 'noted' })?.sentence).toContain('Version 1 waits at “Full plan”');
  });
  test('the one project that there is has no approved plan', () => {
    const alone = replay(entriesOf([...programmeFacts, proposedProject('payments', 'Payments')]));
    expect(compliance(alone).sentence).toBe('0 of 1 project has an approved plan.');
  });
  test('an approval that ended twice is none from the first of the two days', () => {
    const again = decidedAt('payments', { decisionId: 'b', outcome: { kind: 'deferred' }, on: '2026-07-02' });
    expect(compliance(seen(approved, calledIn, again)).without[0]?.since).toBe('2026-06-03');
  });
  describe('once delivery has begun', () => {
    const outline = decidedAt('payments', { gateId: 'outline-plan', on: '2026-05-20' });
    const paused = ofProject('payments', { type: 'ProjectPaused', data: {} }, '2026-06-12');

    test('only an approval that commits to delivery counts; a project without one comes first, with since when and why', () => {
      const report = compliance(seen(outline, approved, started, calledIn));
      expect(report.sentence).toBe('0 of 2 projects have an approved plan; 1 was started and may not go on.');
      expect(report.without.map((one) => [one.project.projectId, one.started, one.since])).toStrictEqual([
        ['payments', true, '2026-06-03'],
        ['parking', false, '2026-04-07'],
      ]);
      expect(report.without[0]?.sentence).toBe(
        '“Payments” was started and may not go on: its approval at “full-plan” was called in by Scrutiny Committee on 2026-06-03.',
      );
      expect(report.started.terms).toMatchObject([
        { label: report.without[0]?.sentence, projectId: 'payments', entries: [13, 14, 15] },
      ]);
    });
    test('it is named before one that stands higher in the backlog, and while it is paused', () => {
      const ranked = ofProject('parking', { type: 'ProjectRanked', data: { position: 1, key: 'A' } });
      const { without } = compliance(seen(ranked, outline, approved, started, paused, calledIn));
      expect(without.map((one) => one.project.projectId)).toStrictEqual(['payments', 'parking']);
    });
    test('one that goes on under its approval is not named', () => {
      expect(compliance(seen(outline, approved, started)).started.value).toBe(0);
    });
  });
  test('says so when there are no projects', () => {
    expect(compliance(replay([])).sentence).toBe('There are no open projects.');
  });
});

describe('Conditions', () => {
  const one = (conditionId: string, dueOn: string) => ({ conditionId, text: conditionId, owner: 'Director', dueOn });
  const conditional = decidedAt('payments', {
    outcome: {
      kind: 'approvedWithConditions',
      conditions: [one('later', '2026-10-01'), one('today', today), one('late', '2026-09-14')],
    },
  });

  test('are listed longest overdue first; on its day a condition is not overdue', () => {
    const { rows, overdue, outstanding } = governance(seen(conditional), today).conditions;
    expect(rows.map((row) => [row.condition.conditionId, row.daysOverdue])).toStrictEqual([
      ['late', 2],
      ['today', 0],
      ['later', 0],
    ]);
    expect([outstanding.value, overdue.value]).toStrictEqual([3, 1]);
    expect(overdue.terms[0]?.label).toBe('Payments: late (Director, due 2026-09-14, 2 days overdue)');
  });
});

describe('What needs each role', () => {
  const kinds = (role: Role, ...facts: readonly Fact[]) =>
    needsOf(seen(...facts), today, role).map((one) => [one.kind, one.sentence]);
  const meeting = ofMeeting({ type: 'MeetingCalled', data: { boardId: 'ict', heldOn: '2026-10-14' } }, '2026-09-01');

  test('a board member sees plans that wait, and meetings', () => {
    expect(kinds('boardMember', submittedTo('payments', 'idea-accepted'), meeting)).toStrictEqual([
      ['plansWaiting', '1 plan waits for a decision.'],
      ['meetingsComing', '1 meeting is coming in the next 31 days.'],
    ]);
  });
  test.each(conveners)('a %s, who calls meetings, sees those that are coming', (role) => {
    expect(kinds(role, meeting)).toContainEqual(['meetingsComing', '1 meeting is coming in the next 31 days.']);
  });
  test('a finance officer sees its own sign-offs alone, an administrator the others', () => {
    const facts = [
      ...completePlan('payments'),
      issuedVersion('payments'),
      decidedAt('payments', { gateId: 'outline-plan' }),
    ];
    expect(kinds('financeOfficer', ...facts)).toStrictEqual([['signOffsWaiting', '1 sign-off is waited for.']]);
    expect(kinds('financeOfficer', ...facts, ...signedOff('payments'))).toStrictEqual([]);
    expect(kinds('administrator', ...facts)).toStrictEqual([['signOffsWaiting', '1 sign-off is waited for.']]);
  });
  test('a programme manager sees what may start, and which projects have no approved plan', () => {
    const shown = kinds('programmeManager', approved);
    expect(shown.slice(0, 2)).toStrictEqual([
      ['approvedNotStarted', '1 project may start and has not.'],
      ['withoutPlan', '1 project has no approved plan.'],
    ]);
  });
  test('a scrutiny member sees what is held up, and late decisions', () => {
    expect(kinds('scrutinyMember', approved, started, calledIn)).toStrictEqual([
      [
        'held',
        '1 project was started and may not go on: “Payments” since 2026-06-03, as its approval at “full-plan” was called in by Scrutiny Committee.',
      ],
      ['withoutPlan', '2 projects have no approved plan.'],
    ]);
  });
  test('an administrator sees that no gates have been adopted', () => {
    const world = replay(entriesOf(base.filter((one) => one !== frameworkAdopted)));
    expect(needsOf(world, today, 'administrator').map((one) => one.sentence)).toStrictEqual([
      '2 open projects have no gates to go through.',
    ]);
  });
});

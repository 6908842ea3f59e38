import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { breaches } from '../../../reports/checks/breaches.ts';
import {
  boardFacts,
  calledMeeting,
  chair,
  clerk,
  completePlan,
  decidedAt,
  entriesOf,
  frameworkAdopted,
  issuedVersion,
  ofBoard,
  ofMeeting,
  ofPlan,
  ofProgramme,
  ofProject,
  passedEarlierGates,
  programmeFacts,
  proposedProject,
  schemeAdopted,
  signedOff,
  treasurer,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import type { GateRecord } from '../../../delivery/project/state.ts';

const base: readonly Fact[] = [
  ...programmeFacts,
  ...boardFacts,
  frameworkAdopted,
  schemeAdopted,
  proposedProject('payments', 'Payments'),
  ...completePlan('payments'),
  issuedVersion('payments'),
  ...signedOff('payments'),
  ...passedEarlierGates('payments'),
];
const today = '2026-09-16';
const approved = decidedAt('payments', { on: today });
const data = approved.data as GateRecord;
const started = ofProject('payments', {
  type: 'ProjectStarted',
  data: { decisionId: 'full-plan', version: 1, digest: data.gate.digest },
});
const withdrawn = ofPlan('payments', { type: 'BusinessPlanWithdrawn', data: { version: 1 } }, today);
const toldWithdrawn = ofProject('payments', { type: 'PlanVersionWithdrawn', data: { version: 1 } });
const stopped = ofProject('payments', { type: 'ProjectStopped', data: {} }, today);

function listed(...facts: readonly Fact[]) {
  return breaches(replay(entriesOf([...base, ...facts]))).map((one) => one.rule);
}

/** The decision as an officer's, recorded by whoever it is. */
function byOfficer(by: Fact['by'], more: object = {}): Fact {
  const takenBy = { kind: 'officer', schemeId: 'x', post: 'Head of Finance', upTo: 30_000_00, wholeLifeCost: 9 };
  return {
    ...approved,
    ...(by === undefined ? {} : { by }),
    data: { ...data, knownAt: base.length, takenBy, ...more },
  } as Fact;
}

describe('What two streams let through at once is listed', () => {
  test('a gate that was approved twice, unless the second names the first', () => {
    expect(listed(approved)).toEqual([]);
    expect(listed(approved, decidedAt('payments', { on: today, decisionId: 'again' }))).toEqual([
      'GateIsAlreadyApproved',
    ]);
    const named = decidedAt('payments', { on: today, decisionId: 'again', supersedes: 'full-plan' });
    expect(listed(approved, named)).toEqual([]);
  });
  test('a start after the plan was withdrawn, of which the project was told later', () => {
    expect(listed(approved, withdrawn, started, toldWithdrawn)).toContain('BusinessPlanNotApproved');
    expect(listed(approved, started, withdrawn, toldWithdrawn)).not.toContain('BusinessPlanNotApproved');
  });
  test('a decision on a version, and a submission of one, that was withdrawn', () => {
    expect(listed(withdrawn, approved, toldWithdrawn)).toContain('VersionIsWithdrawn');
    const submitted = ofProject('payments', {
      type: 'BusinessPlanSubmitted',
      data: { version: 1, digest: data.gate.digest, gateId: 'full-plan', boardId: 'ict' },
    });
    expect(listed(submitted, withdrawn, toldWithdrawn)).not.toContain('VersionIsWithdrawn');
    expect(listed(withdrawn, submitted, toldWithdrawn)).toContain('VersionIsWithdrawn');
  });
  test('a decision after the project ended, and work on its plan', () => {
    expect(listed(stopped, approved)).toContain('ProjectHasEnded');
    expect(listed(approved, stopped)).toEqual([]);
    expect(listed(stopped, withdrawn, toldWithdrawn)).toEqual(['ProjectHasEnded']);
  });
  test('a decision by an officer on a plan that had changed, with an interest, or in another’s post', () => {
    expect(listed(byOfficer(treasurer))).toEqual([]);
    expect(listed(byOfficer(treasurer, { knownAt: 1 }))).toEqual(['PlanHasChanged']);
    expect(listed(byOfficer(chair))).toEqual(['PostIsHeldByAnother']);
    const interest = ofMeeting({
      type: 'InterestDeclared',
      data: { memberId: treasurer.id, itemId: 'one', nature: 'Shares' },
    });
    expect(listed(...calledMeeting('payments'), interest, byOfficer(treasurer, { knownAt: 99 }))).toEqual([
      'DeciderHasAnInterest',
    ]);
  });
  test('a condition that was overdue, or that bears the id of another', () => {
    const terms = (conditionId: string) => ({
      kind: 'approvedWithConditions' as const,
      conditions: [{ conditionId, text: 'Test it', owner: 'Director', dueOn: '2026-06-01' }],
    });
    const set = decidedAt('payments', {
      gateId: 'outline-plan',
      decisionId: 'with-terms',
      supersedes: 'outline-plan',
      outcome: terms('one'),
    });
    expect(listed(set)).toEqual([]);
    expect(listed(set, approved)).toEqual(['ConditionIsOutstanding']);
    const due = { conditionId: 'one', text: 'Test it', owner: 'Director', dueOn: '2026-12-01' };
    const again = decidedAt('payments', { on: today, outcome: { ...terms('one'), conditions: [due] } });
    expect(listed(set, again)).toContain('ConditionIsAlreadySet');
  });
  test('a decision recorded, or an attendance stated, of somebody who was not on the board', () => {
    const attended = ofMeeting({
      type: 'AttendanceRecorded',
      data: { present: [chair.id], apologies: [treasurer.id] },
    });
    const gone = ofBoard({ type: 'MemberStoodDown', data: { memberId: treasurer.id } }, '2026-09-01');
    expect(listed(...calledMeeting('payments'), attended)).toEqual([]);
    expect(listed(...calledMeeting('payments'), attended, gone)).toEqual(['MemberIsNotOnTheBoard']);
    const minute = ofMeeting({
      type: 'DecisionMinuted',
      data: {
        decisionId: 'note',
        outcome: { kind: 'noted' },
        reasons: 'Read',
        knownAt: 1,
        itemId: 'one',
        present: [chair.id, treasurer.id],
        counted: [chair.id, treasurer.id],
        interested: [],
      },
    });
    expect(listed(...calledMeeting('payments'), { ...minute, by: chair })).toEqual([]);
    expect(listed(...calledMeeting('payments'), { ...minute, by: clerk })).toEqual(['RecorderIsNotOnTheBoard']);
  });
  test('a short path that was closed to a plan of that cost', () => {
    const gates = frameworkAdopted.data as { gates: readonly { gateId: string }[] };
    const short = { below: 1, gates: gates.gates };
    const closed = ofProgramme(
      {
        type: 'GovernanceFrameworkAdopted',
        data: { ...gates, frameworkId: 'short', gates: gates.gates.slice(0, 1), shortPath: short } as never,
      },
      '2026-09-01',
    );
    expect(listed(approved, closed)).toContain('ShortPathIsClosed');
  });
});

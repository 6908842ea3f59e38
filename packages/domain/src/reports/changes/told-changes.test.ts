import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import {
  attendedBy,
  boardFacts,
  calledMeeting,
  chair,
  decidedAt,
  director,
  entriesOf,
  frameworkAdopted,
  issuedVersion,
  completePlan,
  ofBoard,
  ofMeeting,
  ofPlan,
  ofProject,
  programmeFacts,
  proposedProject,
  schemeAdopted,
  signedOff,
  submittedTo,
} from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { toldChanges } from './told-changes.ts';

const base: readonly Fact[] = [...programmeFacts, proposedProject('payments', 'Payments')];
const governed: readonly Fact[] = [...base, ...boardFacts, frameworkAdopted, ...completePlan('payments')];

/** What is told of facts that come after others, from one day to another. */
function told(
  before: readonly Fact[],
  after: readonly Fact[],
  days: readonly [string, string] = ['2026-09-01', '2026-09-16'],
) {
  const entries = entriesOf([...before, ...after]);
  const split = before.length;
  return toldChanges(
    { world: replay(entries.slice(0, split)), day: days[0] },
    { world: replay(entries), day: days[1] },
    entries.slice(split),
  );
}

function sentences(before: readonly Fact[], after: readonly Fact[]) {
  return told(before, after).map((one) => [one.kind, one.sentence]);
}

const { data } = decidedAt('payments', {
  outcome: {
    kind: 'approvedWithConditions',
    conditions: [{ conditionId: 'test', text: 'Test with residents', owner: 'Head of ICT', dueOn: '2026-09-10' }],
  },
}) as Fact & { readonly data: { readonly gate: never; readonly outcome: never } };
const minuted = ofMeeting({
  type: 'DecisionMinuted',
  data: {
    decisionId: 'full-plan',
    outcome: data.outcome,
    reasons: 'It pays back',
    knownAt: 1,
    itemId: 'one',
    present: [chair.id],
    counted: [chair.id],
    interested: [],
    projectId: 'payments',
    gate: data.gate,
  },
});
const followedUp = ofProject('payments', { type: 'GateDecisionRecorded', data: data as never }, '2026-09-16');
const meeting = calledMeeting('payments');

describe('What changed in governance', () => {
  test('a decision of a board, told once, with its conditions, its reasons and the page it leads to', () => {
    const [decided, condition, ...others] = told([...governed, ...meeting], [minuted, followedUp]);
    expect(decided).toStrictEqual({
      kind: 'decided',
      sentence:
        '“Payments”: approved with 1 condition at “full-plan”, on version 1 of the plan, on 2026-09-16 by the ICT Programme Board.',
      leadsTo: { kind: 'decision', decisionId: 'full-plan' },
      entries: [governed.length + 3],
      reason: 'It pays back',
      project: { projectId: 'payments', title: 'Payments' },
    });
    expect(condition).toMatchObject({
      kind: 'conditionSet',
      sentence: '“Payments” was approved on the condition: Test with residents (Head of ICT, due 2026-09-10).',
    });
    expect(others.map((one) => one.kind)).toStrictEqual(['conditionOverdue']);
  });
  test('a decision of an officer, by post', () => {
    const officer = decidedAt('payments', { outcome: { kind: 'referred', body: 'Scrutiny Committee' } });
    const takenBy = { kind: 'officer', schemeId: 's', post: 'Head of ICT', upTo: 2, wholeLifeCost: 1 };
    expect(sentences(governed, [{ ...officer, data: { ...officer.data, takenBy } } as never])).toStrictEqual([
      [
        'decided',
        '“Payments”: referred to Scrutiny Committee at “full-plan”, on version 1 of the plan, on 2026-06-01 by Head of ICT, an officer under delegation.',
      ],
    ]);
  });
  test('what was noted, by the title of its item: it is no decision', () => {
    const { projectId: _, gate: __, ...rest } = minuted.data as unknown as Record<string, unknown>;
    const noted = { ...minuted, data: { ...rest, outcome: { kind: 'noted' } } } as never;
    expect(sentences([...governed, ...meeting], [noted])).toStrictEqual([
      ['noted', '“Payments: full plan”: noted on 2026-09-16 by the ICT Programme Board.'],
    ]);
  });
  test('a decision about a project at no gate, by the title of its item: it approves no plan', () => {
    const { gate: _, ...rest } = minuted.data as unknown as Record<string, unknown>;
    const goOn = { ...minuted, data: { ...rest, outcome: { kind: 'approved' } } } as never;
    const call = ofMeeting({ type: 'DecisionCalledIn', data: { decisionId: 'full-plan', by: 'Scrutiny Committee' } });
    expect(sentences([...governed, ...meeting], [goOn, call])).toStrictEqual([
      [
        'decided',
        '“Payments: full plan”, about “Payments”: approved on 2026-09-16 by the ICT Programme Board, at no gate: it decides on no plan.',
      ],
      [
        'calledIn',
        '“Payments: full plan”, about “Payments”: the decision of 2026-09-16 (approved) was called in by Scrutiny Committee on 2026-09-16.',
      ],
    ]);
  });
  test('a call-in, told once, with by whom and why', () => {
    const call = ofMeeting({ type: 'DecisionCalledIn', data: { decisionId: 'full-plan', by: 'Scrutiny Committee' } });
    const follow = ofProject('payments', {
      type: 'GateDecisionCalledIn',
      data: { decisionId: 'full-plan', by: 'Scrutiny Committee' },
    });
    const before = [...governed, ...meeting, minuted, followedUp];
    expect(told(before, [{ ...call, reason: 'Costs' }, follow], ['2026-09-16', '2026-09-16'])).toMatchObject([
      {
        kind: 'calledIn',
        sentence:
          '“Payments”: the decision at “full-plan” of 2026-09-16 (approved with 1 condition) was called in by Scrutiny Committee on 2026-09-16.',
        reason: 'Costs',
        leadsTo: { kind: 'decision', decisionId: 'full-plan' },
      },
    ]);
  });
  test('versions of a plan, and sign-offs, each leading to its version', () => {
    const withdrawn = ofPlan('payments', { type: 'BusinessPlanWithdrawn', data: { version: 1 } }, '2026-05-09');
    const all = told(governed, [
      issuedVersion('payments'),
      ...signedOff('payments').slice(0, 1),
      submittedTo('payments', 'full-plan'),
      withdrawn,
    ]);
    expect(all.map((one) => one.sentence)).toStrictEqual([
      '“Payments”: version 1 of the business plan was issued on 2026-05-01.',
      '“Payments”: version 1 of the business plan was signed off for finance by Head of Finance on 2026-05-02.',
      '“Payments”: version 1 of the business plan was submitted to “Full plan” on 2026-05-04.',
      '“Payments”: version 1 of the business plan was withdrawn on 2026-05-09.',
    ]);
    expect(all[0]?.leadsTo).toStrictEqual({ kind: 'version', projectId: 'payments', version: 1 });
  });
  test('a condition met, and one whose day passed', () => {
    const before = [...governed, followedUp];
    const met = ofProject('payments', {
      type: 'ConditionDischarged',
      data: { conditionId: 'test', evidence: 'Report of 8 September' },
    });
    expect(sentences(before, [met])).toStrictEqual([
      [
        'conditionMet',
        '“Payments”: the condition “Test with residents” was met on 2026-09-16. Evidence: Report of 8 September',
      ],
    ]);
    expect(sentences(before, [])).toStrictEqual([
      [
        'conditionOverdue',
        '“Payments”: the condition “Test with residents” (Head of ICT) was due on 2026-09-10, and nothing shows that it was met.',
      ],
    ]);
    expect(told(before, [], ['2026-09-12', '2026-09-16'])).toStrictEqual([]);
  });
  test('delivery that began, was paused and was taken up again, all three', () => {
    const data = { decisionId: 'full-plan', version: 1, digest: 'a'.repeat(64) };
    const facts = [
      ofProject('payments', { type: 'ProjectStarted', data }),
      ofProject('payments', { type: 'ProjectPaused', data: {} }, undefined, 'No staff'),
      ofProject('payments', { type: 'ProjectResumed', data: { decisionId: 'full-plan' } }),
    ];
    const all = told(governed, facts);
    expect(all.map((one) => one.kind)).toStrictEqual(['started', 'paused', 'resumed']);
    expect(all[1]).toMatchObject({ sentence: '“Payments”: delivery was paused on 2026-09-16.', reason: 'No staff' });
  });
  test('boards, members, frameworks and schemes', () => {
    const gone = ofBoard({ type: 'MemberStoodDown', data: { memberId: director.id } }, '2026-09-01');
    const rules = [frameworkAdopted, schemeAdopted];
    expect(sentences(base, [...boardFacts.slice(0, 3), gone, ...rules]).map(([, sentence]) => sentence)).toStrictEqual([
      'The ICT Programme Board was constituted with a quorum of 2, from 2026-01-05.',
      'Chief Executive sits on the ICT Programme Board from 2026-01-05, in the chair.',
      'Director of Housing sits on the ICT Programme Board from 2026-01-05.',
      'Director of Housing no longer sits on the ICT Programme Board from 2026-09-01.',
      'The governance framework “Gates from idea to benefits” was adopted with 8 gates, in force from 2026-01-05.',
      'The scheme of delegation “Scheme of delegation 2026” was adopted, in force from 2026-01-05: 2 posts may decide in place of a board.',
    ]);
  });
  test('a meeting held, once, however often attendance was recorded', () => {
    const closed = ofMeeting({ type: 'MeetingClosed', data: {} });
    const before = [...governed, ...meeting];
    expect(sentences(before, [attendedBy(chair), attendedBy(chair, director), closed])).toStrictEqual([
      ['meetingHeld', 'The ICT Programme Board met on 2026-09-16: 1 item was before it, and it decided on none.'],
    ]);
    expect(sentences([...before, attendedBy(chair)], [closed])).toStrictEqual([]);
  });
  test('a meeting cancelled, and then not as held', () => {
    const cancelled = ofMeeting({ type: 'MeetingCancelled', data: {} });
    expect(sentences([...governed, ...meeting], [attendedBy(chair), cancelled])).toStrictEqual([
      ['meetingCancelled', 'The meeting of the ICT Programme Board on 2026-09-16 was cancelled.'],
    ]);
  });
  test('the writing of a plan and an agenda are not told', () => {
    expect(told(base, [...completePlan('payments'), ...meeting])).toStrictEqual([]);
  });
});

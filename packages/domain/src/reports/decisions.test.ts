import { describe, expect, test } from 'vitest';

import { replay } from '../replay.ts';
import {
  attendedBy,
  boardFacts,
  calledMeeting,
  chair,
  completePlan,
  decidedAt,
  entriesOf,
  frameworkAdopted,
  issuedVersion,
  ofMeeting,
  ofPlan,
  ofProject,
  programmeFacts,
  proposedProject,
  signedOff,
  submittedTo,
  today,
} from '../testing/index.ts';
import type { Fact } from '../testing/index.ts';
import { decisionsRegister, planGaps, whatTheBoardKnew } from './index.ts';

const base: readonly Fact[] = [
  ...programmeFacts,
  ...boardFacts,
  frameworkAdopted,
  proposedProject('payments', 'Payments'),
  proposedProject('parking', 'Parking', { on: '2026-04-07' }),
];
const plan = [...completePlan('payments'), issuedVersion('payments'), ...signedOff('payments')];
const approved = decidedAt('payments');

function seen(...facts: readonly Fact[]) {
  return replay(entriesOf([...base, ...facts]));
}

describe('The register of decisions', () => {
  const minuted = ofMeeting({
    type: 'DecisionMinuted',
    data: {
      decisionId: 'full-plan',
      outcome: { kind: 'approved' },
      reasons: 'It pays back',
      knownAt: 3,
      itemId: 'one',
      present: [],
      counted: [],
      interested: [],
      projectId: 'payments',
      gate: (approved.data as { gate: never }).gate,
    },
  });
  const meeting = [...calledMeeting('payments'), attendedBy(chair)];

  test('shows a board’s decision once, and that its project is still to be told', () => {
    const [row, ...others] = decisionsRegister(seen(...meeting, minuted));
    expect(others).toStrictEqual([]);
    expect(row).toMatchObject({
      title: 'Payments: full plan',
      takenByTitle: 'ICT Programme Board',
      pending: true,
      current: false,
    });
    expect(decisionsRegister(seen(...meeting, minuted, approved))).toMatchObject([{ pending: false, current: true }]);
  });
  test('keeps what was superseded, with what took its place', () => {
    const again = decidedAt('payments', { decisionId: 'again', supersedes: 'full-plan', on: '2026-07-01' });
    expect(decisionsRegister(seen(...meeting, minuted, approved, again))).toMatchObject([
      { decisionId: 'full-plan', supersededBy: 'again', current: false },
    ]);
  });
  test('marks an officer’s decision as such', () => {
    const data = {
      ...(approved.data as object),
      takenBy: { kind: 'officer', schemeId: 'x', post: 'Head of Finance', upTo: 1, wholeLifeCost: 1 },
    };
    const rows = decisionsRegister(seen({ ...approved, data } as Fact));
    expect(rows).toMatchObject([{ takenByTitle: 'Head of Finance', title: 'Payments: full-plan', current: true }]);
  });
  test.each([
    [{ outcome: 'approved' as const }, 1],
    [{ outcome: 'rejected' as const }, 0],
    [{ projectId: 'parking' }, 0],
    [{ boardId: 'ict' }, 1],
    [{ boardId: 'cabinet' }, 0],
    [{ gateId: 'full-plan', takenBy: 'board' as const }, 1],
    [{ takenBy: 'officer' as const }, 0],
    [{ from: today, to: today }, 1],
    [{ from: '2026-09-17' }, 0],
    [{ to: '2026-09-15' }, 0],
    [{ words: 'PAYS back' }, 1],
    [{ words: 'parking' }, 0],
  ])('narrowed by %j has %i', (filter, rows) => {
    expect(decisionsRegister(seen(...meeting, minuted, approved), filter)).toHaveLength(rows);
  });
});

describe('The gaps of a plan against the next gate', () => {
  const gaps = (...facts: readonly Fact[]) => planGaps(seen(...facts), 'payments', today);

  test('begin with beginning it', () => {
    expect(gaps().gaps.map((one) => one.title)).toStrictEqual(['Begin the business plan']);
    expect(gaps().at?.gate.title).toBe('Idea accepted');
  });
  test('are tasks in the order of work', () => {
    const begun = ofPlan('payments', { type: 'BusinessPlanBegun', data: { planType: 'strategicOutline' } });
    expect(gaps(begun).tasks.map((one) => [one.kind, one.done])).toStrictEqual([
      ['section', false],
      ['issue', false],
      ['submit', false],
    ]);
  });
  test('against a gate that is asked for, with what is missing in words', () => {
    const report = planGaps(
      seen(...completePlan('payments', 'outline'), issuedVersion('payments')),
      'payments',
      today,
      'full-plan',
    );
    expect(report.gaps.map((one) => one.sentence)).toStrictEqual([
      'This is a plan of type “Outline plan”; the gate decides on “Full plan”.',
      'Write what is missing first, then issue it.',
      'Finance has not signed it off.',
      'Legal has not signed it off.',
      'No version has been submitted to this gate.',
    ]);
  });
  test('are none when the version that stands was signed off and submitted', () => {
    const report = planGaps(seen(...plan, submittedTo('payments', 'full-plan')), 'payments', today, 'full-plan');
    expect(report.gaps).toStrictEqual([]);
    expect(report.version?.version).toBe(1);
  });
  test('a change after issue asks for a new version, with sign-offs of its own', () => {
    const changed = ofPlan('payments', { type: 'CaseWritten', data: { case: 'financial', text: 'Dearer.' } });
    const report = planGaps(
      seen(...plan, submittedTo('payments', 'full-plan'), changed),
      'payments',
      today,
      'full-plan',
    );
    expect(report.gaps.map((one) => one.kind)).toStrictEqual(['issue', 'signOff', 'signOff', 'submit']);
  });
});

describe('What the board knew', () => {
  test('is the ledger up to its position; later entries of what was true by then are marked', () => {
    const late = ofProject(
      'payments',
      { type: 'IssueRaised', data: { issueId: 'x', title: 'Late', severity: 'high' } },
      '2026-05-30',
    );
    const after = ofProject('payments', { type: 'ProjectSponsorNamed', data: { sponsor: 'Director' } }, '2026-06-02');
    const elsewhere = ofProject(
      'parking',
      { type: 'ProjectSponsorNamed', data: { sponsor: 'Director' } },
      '2026-05-01',
    );
    const entries = entriesOf([...base, approved, late, after, elsewhere]);
    const decision = { decisionId: 'full-plan', knownAt: base.length, on: '2026-06-01', projectId: 'payments' };
    const { position, trueButNotKnown } = whatTheBoardKnew(decision, entries);
    expect(position).toBe(base.length);
    expect(trueButNotKnown.map((one) => [one.entry.n, one.aboutTheProject])).toStrictEqual([
      [base.length + 2, true],
      [base.length + 4, false],
    ]);
  });
});

import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
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
  uuidOf,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { decisionsRegister } from './decisions-register.ts';
import { planGaps } from '../plans/plan-tasks.ts';
import { whatTheBoardKnew } from './what-the-board-knew.ts';
import type { LaterEntry } from './what-the-board-knew.ts';

const base: readonly Fact[] = [
  ...programmeFacts,
  ...boardFacts,
  frameworkAdopted,
  proposedProject('payments', 'Payments'),
  proposedProject('parking', 'Parking', { on: '2026-04-07' }),
];
const plan = [...completePlan('payments'), issuedVersion('payments'), ...signedOff('payments')];
const approved = toldBy('september', decidedAt('payments'));

/** What a project was told of a decision, as the meeting that took it told it. */
function toldBy(meetingId: string, told: Fact): Fact {
  const { takenBy, ...data } = told.data as { readonly takenBy: object };
  return { ...told, data: { ...data, takenBy: { ...takenBy, meetingId } } } as unknown as Fact;
}

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
  test('does not take the decision of one meeting for that of another under the same id', () => {
    const rejected = { ...minuted, data: { ...(minuted.data as object), outcome: { kind: 'rejected' } } } as Fact;
    const other = [
      ...calledMeeting('payments').map((one) => ({ ...one, stream: 'meeting-other' })),
      { ...rejected, stream: 'meeting-other' },
    ];
    const rows = decisionsRegister(seen(...meeting, minuted, approved, ...other));
    expect(rows.find((row) => row.outcome.kind === 'rejected')).toMatchObject({ pending: true, current: false });
    expect(rows.find((row) => row.outcome.kind === 'approved')).toMatchObject({ pending: false, current: true });
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

  test('begin with beginning it, followed by everything that the gate requires', () => {
    expect(gaps().at?.gate.title).toBe('Idea accepted');
    expect(gaps().gaps.map((one) => one.title)).toStrictEqual([
      'Begin the business plan',
      'Strategic case',
      'Issue the version that is to be decided on',
      'Submit it to “Idea accepted”',
    ]);
    const full = planGaps(seen(), 'payments', today, 'full-plan').gaps;
    expect(full[0]?.sentence).toBe('The project has no business plan yet. This gate decides on “Full plan”.');
    expect(full.filter(({ kind }) => kind === 'signOff').map((one) => one.title)).toStrictEqual([
      'Signed off: Finance',
      'Signed off: Legal',
    ]);
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
  const decision = { decisionId: 'full-plan', knownAt: base.length, on: '2026-09-16', projectId: 'payments' };
  const minuted = ofMeeting({
    type: 'DecisionMinuted',
    data: {
      ...(approved.data as { reasons: string; outcome: never; gate: never }),
      decisionId: 'full-plan',
      itemId: 'one',
      knownAt: base.length,
      present: [],
      counted: [],
      interested: [],
      projectId: 'payments',
    },
  });
  const told = decidedAt('payments', { on: today });
  const sponsor = (on: string, project = 'payments') =>
    ofProject(project, { type: 'ProjectSponsorNamed', data: { sponsor: 'Director' } }, on);
  const begun = {
    decisionId: 'full-plan',
    version: 1,
    digest: (minuted.data as { gate: { digest: string } }).gate.digest,
  };
  const started = ofProject('payments', { type: 'ProjectStarted', data: begun }, today);

  /** The numbers of the entries after the position, counted from 1: those to mark, and those that only followed. */
  function after(facts: readonly Fact[], minutedAt: number, causedBy: Readonly<Record<number, number>> = {}) {
    const entries = entriesOf([...base, ...facts]).map((entry) => {
      const cause = causedBy[entry.n - base.length];
      return cause === undefined ? entry : { ...entry, causation: uuidOf(base.length + cause) };
    });
    const knew = whatTheBoardKnew({ ...decision, n: base.length + minutedAt }, entries);
    const numbers = (all: readonly LaterEntry[]) => all.map((one) => one.entry.n - base.length);
    return { knew, marked: numbers(knew.trueButNotKnown), followed: numbers(knew.sameDayAfter) };
  }

  test('is the ledger up to its position; later entries of what was true before that day are marked', () => {
    const facts = [minuted, told, sponsor('2026-05-30'), sponsor('2026-09-17'), sponsor('2026-05-01', 'parking')];
    const { knew, marked, followed } = after(facts, 1);
    expect(knew.position).toBe(base.length);
    expect(marked).toStrictEqual([3, 5]);
    expect(knew.trueButNotKnown.map((one) => one.aboutTheProject)).toStrictEqual([true, false]);
    expect(followed).toStrictEqual([]);
  });
  test('leaves out the decision itself, as minuted and as told to its project', () => {
    expect(after([minuted, told], 1)).toMatchObject({ marked: [], followed: [] });
  });
  test('sets apart what was recorded after the minute about the same day, which is no news withheld', () => {
    const calledIn = ofMeeting({ type: 'DecisionCalledIn', data: { decisionId: 'full-plan', by: 'Scrutiny' } });
    const facts = [minuted, told, started, calledIn, sponsor('2026-09-15')];
    expect(after(facts, 1)).toMatchObject({ marked: [5], followed: [3, 4] });
  });
  test('sets apart what the same meeting did that day before the decision, and what followed from it', () => {
    const earlier = { ...decidedAt('payments', { gateId: 'idea-accepted', on: today }) };
    const facts = [attendedBy(chair), minuted, earlier, minuted, told];
    expect(after(facts, 4, { 3: 2, 5: 4 })).toMatchObject({ marked: [], followed: [1, 3] });
  });
  test('marks what was true on the day of the decision and recorded between the papers and the minute', () => {
    expect(after([sponsor(today), minuted, told], 2)).toMatchObject({ marked: [1], followed: [] });
  });
  test('of an officer sets apart only what was recorded after the decision', () => {
    expect(after([sponsor(today), told, started], 2)).toMatchObject({ marked: [1], followed: [3] });
  });
});

import { describe, expect, test } from 'vitest';

import { command } from './deciding.ts';
import {
  completePlan,
  fact,
  given,
  issuedVersion,
  ofProject,
  programmeFacts,
  proposedProject,
  recorder,
  signatory,
  today,
  uuidOf,
} from './testing/index.ts';
import type { CommandInTest, Fact } from './testing/index.ts';

const before: readonly Fact[] = [...programmeFacts, proposedProject('payments', 'Payments', { on: '2026-03-02' })];
const project = 'project-payments';
const raised = ofProject(
  'payments',
  { type: 'RiskRaised', data: { riskId: 'cost', title: 'Csot rises', likelihood: 4, impact: 5 } },
  '2026-04-01',
  'The supplier warned us',
);
const assessed = ofProject(
  'payments',
  { type: 'RiskAssessed', data: { riskId: 'cost', likelihood: 2, impact: 5, response: 'A fixed price' } },
  '2026-05-01',
);
const stopped = ofProject('payments', { type: 'ProjectStopped', data: {} }, '2026-06-01', 'No money');
/** Event id of the fact that comes first after the programme and its project, or so many further on. */
const idOf = (further = 0) => uuidOf(before.length + 1 + further);

const raise = {
  type: 'RaiseRisk',
  projectId: 'payments',
  riskId: 'cost',
  title: 'Cost rises',
  likelihood: 4,
  impact: 5,
  effectiveOn: '2026-04-01',
  reason: 'The supplier warned us',
} as const;

function correct(
  instead: Exclude<CommandInTest, { type: 'CorrectEntry' | 'WithdrawEntry' }>,
  further = 0,
): CommandInTest {
  const effectiveOn = instead.effectiveOn ?? today;
  const whole = { ...instead, effectiveOn } as never;
  return { type: 'CorrectEntry', entry: idOf(further), effectiveOn, instead: whole, reason: 'Misspelt' };
}

function withdraw(statement: string, effectiveOn: string, further = 0, stream = project): CommandInTest {
  return { type: 'WithdrawEntry', stream, entry: idOf(further), statement, effectiveOn, reason: 'By mistake' };
}

const { type: _type, projectId: _project, effectiveOn: _on, reason: because, ...data } = raise;

describe('CorrectEntry', () => {
  test('says what the entry should have said, by the rules of its command', () => {
    given(...before, raised)
      .when(correct(raise))
      .then({ type: 'EntryCorrected', data: { entry: idOf(), type: 'RiskRaised', data, because } });
  });
  test('is decided in the state before the entry, so that what came later does not stand in its way', () => {
    given(...before, raised, assessed, stopped)
      .when(correct(raise))
      .thenAccepted();
  });
  test('is refused by the rules of its command', () => {
    given(...before, raised)
      .when(correct({ ...raise, effectiveOn: '2026-03-01' }))
      .thenRefused('ProjectWasNotProposedYet');
  });
  test('corrects nothing that the stream does not hold', () => {
    given(...before)
      .when(correct(raise))
      .thenRefused('EntryIsNotKnown');
  });
  test('corrects a correction by naming the entry itself', () => {
    const once = fact(project, {
      type: 'EntryCorrected',
      data: { entry: idOf(), type: 'RiskRaised', data: { ...data, title: 'Costs' } },
    });
    given(...before, raised, once)
      .when(correct(raise))
      .thenAccepted();
    given(...before, raised, once)
      .when(correct(raise, 1))
      .thenRefused('EntryIsNotKnown');
  });
  test('lets a withdrawn entry stand again', () => {
    const taken = fact(project, { type: 'EntryWithdrawn', data: { entry: idOf() } }, '2026-04-01', 'By mistake');
    given(...before, raised, taken)
      .when(correct({ ...raise, title: 'Csot rises' }))
      .thenAccepted();
  });
  test('records nothing where the entry reads so already', () => {
    given(...before, raised)
      .when(correct({ ...raise, title: 'Csot rises' }))
      .thenRefused('NothingIsDifferent');
  });
  test('leaves what the entry is about', () => {
    given(...before, raised)
      .when(correct({ ...raise, riskId: 'other' }))
      .thenRefused('EntryIsAboutAnother');
  });
  test('does not make another kind of entry of it', () => {
    given(...before, raised)
      .when(correct({ type: 'NameProjectSponsor', projectId: 'payments', sponsor: 'Director of Housing' }))
      .thenRefused('CorrectionIsOfAnotherKind');
  });
  test('gives one day', () => {
    const two = { ...(correct(raise) as { instead: unknown }), effectiveOn: '2026-04-02' } as never;
    given(...before, raised)
      .when(two)
      .thenRefused('DaysDiffer');
  });
  test('does not put a beginning after what rests on it', () => {
    given(...before, raised, assessed)
      .when(correct({ ...raise, effectiveOn: '2026-05-02' }))
      .thenRefused('LaterEntriesAreEarlier');
    given(...before, raised, assessed)
      .when(correct({ ...raise, effectiveOn: '2026-05-01' }))
      .thenAccepted();
  });
  test('leaves alone what another statement answers', () => {
    const ranked = ofProject('payments', { type: 'ProjectRanked', data: { position: 1, key: 'U' } });
    given(...before, ranked)
      .when(correct({ type: 'RankProject', projectId: 'payments', placeBelow: null, reason: 'Because' }))
      .thenRefused('EntryIsAnsweredOtherwise');
  });
  test('leaves alone what is withdrawn and made anew', () => {
    const digest = 'a'.repeat(64);
    const submitted = ofProject('payments', {
      type: 'BusinessPlanSubmitted',
      data: { version: 1, digest, gateId: 'initiation', boardId: 'ict' },
    });
    given(...before, submitted)
      .when(correct({ type: 'SubmitBusinessPlan', projectId: 'payments', version: 1, gateId: 'initiation' }))
      .thenRefused('EntryIsOnlyWithdrawn');
  });
});

describe('WithdrawEntry', () => {
  test('takes an entry back', () => {
    given(...before, raised)
      .when(withdraw('RiskRaised', '2026-04-01'))
      .then({ type: 'EntryWithdrawn', data: { entry: idOf() } });
  });
  test('opens a project again that was stopped by mistake', () => {
    given(...before, stopped)
      .when(withdraw('ProjectStopped', '2026-06-01'))
      .thenAccepted();
  });
  test('is of the entry’s own day, as it reads now', () => {
    given(...before, raised)
      .when(withdraw('RiskRaised', '2026-04-02'))
      .thenRefused('DayIsNotTheEntrys');
    const moved = fact(
      project,
      { type: 'EntryCorrected', data: { entry: idOf(), type: 'RiskRaised', data } },
      '2026-04-02',
    );
    given(...before, raised, moved)
      .when(withdraw('RiskRaised', '2026-04-02'))
      .thenAccepted();
  });
  test('leaves what others rest on', () => {
    given(...before, raised, assessed)
      .when(withdraw('RiskRaised', '2026-04-01'))
      .thenRefused('OthersRestOnIt', `Entry ${before.length + 2} rests on entry ${before.length + 1}.`);
    const started = ofProject('payments', {
      type: 'ProjectStarted',
      data: { decisionId: 'one', version: 1, digest: 'a'.repeat(64) },
    });
    const paused = ofProject('payments', { type: 'ProjectPaused', data: {} });
    given(...before, started, paused)
      .when(withdraw('ProjectStarted', today))
      .thenRefused('OthersRestOnIt');
  });
  test('takes back once what rests on it is taken back', () => {
    const taken = fact(project, { type: 'EntryWithdrawn', data: { entry: idOf(1) } }, '2026-05-01', 'By mistake');
    given(...before, raised, assessed, taken)
      .when(withdraw('RiskRaised', '2026-04-01'))
      .thenAccepted();
    given(...before, raised, assessed, taken)
      .when(withdraw('RiskAssessed', '2026-05-01', 1))
      .thenRefused('EntryIsAlreadyWithdrawn');
  });
  test('names the entry by its type, by which the right is judged', () => {
    given(...before, raised)
      .when(withdraw('RiskClosed', '2026-04-01'))
      .thenRefused('EntryIsNotKnown');
  });
  test('does not take away what everything rests on', () => {
    given(...before)
      .when({ ...withdraw('ProjectProposed', '2026-03-02'), entry: uuidOf(before.length) } as CommandInTest)
      .thenRefused('EntryIsOnlyCorrected');
  });
  test('does not take a decision back', () => {
    const digest = 'a'.repeat(64);
    const gate = { frameworkId: 'x', gateId: 'a', title: 'A', path: 'full', place: 1, commits: false } as const;
    const decided = ofProject('payments', {
      type: 'GateDecisionRecorded',
      data: {
        decisionId: 'one',
        outcome: { kind: 'approved' },
        reasons: 'Because',
        knownAt: 1,
        takenBy: { kind: 'officer', schemeId: 'x', post: 'Head of ICT', upTo: 1, wholeLifeCost: 1 },
        gate: { ...gate, version: 1, digest },
      },
    });
    given(...before, decided)
      .when(withdraw('GateDecisionRecorded', today))
      .thenRefused('EntryIsAnsweredOtherwise');
  });
  test('leaves the agreement of finance to finance', () => {
    const digest = 'a'.repeat(64);
    const issued = [...completePlan('payments'), issuedVersion('payments')];
    const signed = fact('businessPlan-payments', {
      type: 'SignOffGiven',
      data: { version: 1, digest, kind: 'legal', post: 'Head of Legal', statement: 'Agreed' },
    });
    const facts = [...before, ...issued, { ...signed, by: signatory }];
    const taken = withdraw('SignOffGiven', today, issued.length, 'businessPlan-payments');
    given(...facts)
      .when(taken, recorder)
      .thenRefused('EntryIsAnotherRoles');
    given(...facts)
      .when(taken, signatory)
      .thenAccepted();
  });
});

test('A command that corrects holds no command that corrects', () => {
  const inner = { type: 'CorrectEntry', entry: idOf(), effectiveOn: today, instead: raise, reason: 'Because' };
  const outer = { type: 'CorrectEntry', entry: idOf(), effectiveOn: today, instead: inner, reason: 'Because' };
  expect(command.safeParse(inner).success).toBe(true);
  expect(command.safeParse(outer).success).toBe(false);
});

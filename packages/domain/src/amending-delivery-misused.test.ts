import { describe, expect, test } from 'vitest';

import { stageOf } from './delivery/project/stage.ts';
import { command as anyCommand, restsOn, rolesToAmend } from './deciding.ts';
import { replay } from './replay.ts';
import { toldChanges } from './reports/changes/told-changes.ts';
import {
  begun,
  entriesOf,
  fact,
  given,
  ofProgramme,
  ofProject,
  programmeFacts,
  proposedProject,
  uuidOf,
} from './testing/index.ts';
import type { CommandInTest, Fact } from './testing/index.ts';

type Stated = Exclude<CommandInTest, { type: 'CorrectEntry' | 'WithdrawEntry' }>;

const before: readonly Fact[] = [...programmeFacts, proposedProject('payments', 'Payments')];
const project = 'project-payments';

/** The last of these facts, as its correction or withdrawal names it. */
function correct(facts: readonly Fact[], instead: Stated, n = facts.length): CommandInTest {
  const effectiveOn = instead.effectiveOn ?? facts.at(n - 1)!.on;
  const whole = { ...instead, effectiveOn } as never;
  return { type: 'CorrectEntry', entry: uuidOf(n), effectiveOn, instead: whole, reason: 'A mistake' };
}

function withdraw(facts: readonly Fact[], more: object = {}, n = facts.length): CommandInTest {
  const { stream, type, on } = facts.at(n - 1)!;
  const command = { type: 'WithdrawEntry', stream, entry: uuidOf(n), statement: type, effectiveOn: on } as const;
  return { ...command, reason: 'By mistake', ...more };
}

function planned(plannedFor: string): Fact {
  return ofProject('payments', { type: 'MilestonePlanned', data: { milestoneId: 'live', title: 'Live', plannedFor } });
}

describe('Delivery', () => {
  // Project `c` is in delivery, up to its start.
  const started = begun.slice(
    0,
    begun.findLastIndex(({ stream, type }) => stream === 'project-c' && type === 'ProjectStarted') + 1,
  );
  const start = { type: 'StartProject', projectId: 'c' } as const;
  const calledIn = fact('project-c', { type: 'GateDecisionCalledIn', data: { decisionId: 'c', by: 'Scrutiny' } });

  test('does not begin by a start that was withdrawn, once its approval was called in', () => {
    const facts = [...started, fact('project-c', { type: 'EntryWithdrawn', data: { entry: uuidOf(started.length) } })];
    given(...facts, calledIn)
      .when(correct(started, start))
      .thenRefused('OthersWereRecordedSince');
  });
  test('does not go on by a pause that was withdrawn, once its approval was called in', () => {
    const paused = [...started, fact('project-c', { type: 'ProjectPaused', data: {} })];
    const facts = [...paused, calledIn];
    given(...facts)
      .when(withdraw(paused))
      .thenAccepted();
    const taken = fact('project-c', { type: 'EntryWithdrawn', data: { entry: uuidOf(paused.length) } });
    expect(stageOf(replay(entriesOf([...facts, taken])).state('project', 'c')!)).toBe('held');
  });
  test('rests once at a time', () => {
    const rested = [
      ...started,
      fact('project-c', { type: 'ProjectPaused', data: {} }),
      fact('project-c', { type: 'ProjectResumed', data: { decisionId: 'c' } }),
    ];
    given(...rested, fact('project-c', { type: 'ProjectPaused', data: {} }))
      .when(withdraw(rested))
      .thenRefused('OthersRestOnIt');
  });
});

describe('A milestone', () => {
  const plan = { type: 'PlanMilestone', projectId: 'payments', milestoneId: 'live', title: 'Live' } as const;
  const later = { milestoneId: 'live', forecastFor: '2027-03-01' };
  const first = [...before, planned('2026-12-01')];
  const slipped = [...first, ofProject('payments', { type: 'MilestoneReforecast', data: later })];

  test('is counted late from the day it was planned for, whatever is corrected once it slipped', () => {
    given(...slipped)
      .when(correct(first, { ...plan, plannedFor: '2027-03-01' }))
      .thenRefused('OthersTookItFromHere');
    given(...slipped)
      .when(correct(first, { ...plan, title: 'Live to all', plannedFor: '2026-12-01' }))
      .thenAccepted();
    given(...first)
      .when(correct(first, { ...plan, plannedFor: '2026-12-10' }))
      .thenAccepted();
  });
  test('does not vanish: it is withdrawn from the plan', () => {
    given(...first)
      .when(withdraw(first))
      .thenRefused('EntryIsOnlyCorrected');
  });
  test('whose slip is taken back is told to whoever had been told of the slip', () => {
    const told = replay(entriesOf(slipped));
    const entries = entriesOf([
      ...slipped,
      ofProject('payments', { type: 'EntryWithdrawn', data: { entry: uuidOf(slipped.length) } }),
    ]);
    const day = '2026-09-16';
    const changes = toldChanges({ world: told, day }, { world: replay(entries), day }, entries.slice(-1));
    expect(changes.map((one) => one.sentence)).toEqual([
      `“Payments”: entry ${slipped.length}, “Milestone reforecast: Live, now 2027-03-01”, was withdrawn on 2026-09-16.`,
    ]);
  });
  test('is not met while what took that back stands', () => {
    const met = [...first, ofProject('payments', { type: 'MilestoneMet', data: { milestoneId: 'live' } })];
    const notMet = [...met, ofProject('payments', { type: 'MilestoneMetWithdrawn', data: { milestoneId: 'live' } })];
    given(...notMet)
      .when(withdraw(met))
      .thenRefused('OthersRestOnIt');
    given(...notMet, slipped.at(-1)!)
      .when(withdraw(notMet))
      .thenRefused('OthersRestOnIt');
  });
});

describe('The programme', () => {
  const establish = {
    type: 'EstablishProgramme',
    programmeId: 'transformation',
    title: 'ICT transformation',
    council: 'Westhaven Borough Council',
    purpose: 'Better and cheaper',
    demonstration: true,
  } as const;

  test('is set right, and makes no demonstration of a ledger, nor one of a demonstration', () => {
    given(...before)
      .when(correct(before, establish, 1))
      .thenAccepted();
    given(...before)
      .when(correct(before, { ...establish, demonstration: false }, 1))
      .thenRefused('OthersTookItFromHere', 'This part of entry 1 stays as it is.');
  });
  test('may have departments that are older than it when it is set right', () => {
    const parks = { departmentId: 'parks', title: 'Parks' };
    const older = [...before, ofProgramme({ type: 'DepartmentRegistered', data: parks }, '2020-01-01')];
    given(...older)
      .when(correct(older, establish, 1))
      .thenAccepted();
    given(...older)
      .when(correct(older, { ...establish, effectiveOn: '2026-02-03' }, 1))
      .thenRefused('LaterEntriesAreEarlier');
  });
  test('has no two things of one title by a correction', () => {
    const register = { type: 'RegisterDepartment', programmeId: 'transformation' } as const;
    given(...before)
      .when(correct(before, { ...register, departmentId: 'housing', title: 'finance' }, 2))
      .thenRefused('DepartmentIsAlreadyRegistered');
    const adopt = { type: 'AdoptAim', programmeId: 'transformation', aimId: 'digital' } as const;
    const cheaper = [...before, ofProgramme({ type: 'AimAdopted', data: { aimId: 'cheaper', title: 'Cheaper' } })];
    given(...cheaper)
      .when(correct(cheaper, { ...adopt, title: 'Cheaper' }, 4))
      .thenRefused('AimIsAlreadyAdopted');
    const partner = (partnerId: string, title: string) =>
      ofProgramme({ type: 'PartnerRegistered', data: { partnerId, title, part: 'A part' } });
    const two = [...before, partner('a', 'A'), partner('b', 'B')];
    given(...two)
      .when(
        correct(
          two,
          { type: 'RegisterPartner', programmeId: 'transformation', partnerId: 'a', title: 'b', part: 'A part' },
          6,
        ),
      )
      .thenRefused('PartnerIsAlreadyRegistered');
  });
});

describe('An amendment', () => {
  const source = { document: 'Annual report', publishedOn: '2026-07-01', digest: '0'.repeat(64) };
  const propose = {
    type: 'ProposeProject',
    projectId: 'payments',
    title: 'Payments 2',
    departmentId: 'housing',
  } as const;

  test('is of no document, whatever it says, and keeps the one that its entry is from', () => {
    given(...before)
      .when(correct(before, { ...propose, source }))
      .thenRefused('PurposeIsMissing');
    given(...before.slice(0, -1), { ...before.at(-1)!, source })
      .when(correct(before, propose))
      .thenAccepted();
  });
  test('names an entry of its own stream, by its own type', () => {
    const facts = [...before, proposedProject('other', 'Other'), planned('2026-12-01')];
    for (const stream of ['project-other', 'person-payments', 'constructor-a', 'nothing-here']) {
      given(...facts)
        .when(withdraw(facts, { stream }))
        .thenRefused('EntryIsNotKnown');
    }
    for (const statement of ['__proto__', 'constructor', 'toString', 'EntryWithdrawn', '']) {
      given(...facts)
        .when(withdraw(facts, { statement }))
        .thenRefused('EntryIsNotKnown');
      expect(rolesToAmend(statement)).toEqual([]);
    }
    given(...facts)
      .when(correct(facts, { ...propose, projectId: 'other' }))
      .thenRefused('EntryIsNotKnown');
  });
  test('of nothing that no person may send is anybody’s', () => {
    for (const type of ['PlanVersionWithdrawn', 'EntryCorrected']) expect(rolesToAmend(type)).toEqual([]);
  });
  test('rests on all of its stream, so that of two at once the second sees the first', () => {
    const facts = [...before, planned('2026-12-01')];
    const command = anyCommand.parse({ ...withdraw(facts), effectiveOn: '2026-09-16' });
    const data = { entry: uuidOf(facts.length), type: 'MilestonePlanned', data: {} };
    const amended = [...facts, fact(project, { type: 'EntryCorrected', data })];
    expect(restsOn(command, replay(entriesOf(facts)))).toBe(facts.length);
    expect(restsOn(command, replay(entriesOf(amended)))).toBe(facts.length + 1);
  });
});

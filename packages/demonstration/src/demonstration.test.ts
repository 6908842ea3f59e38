import { createHash } from 'node:crypto';

import {
  addDays,
  approvalToDeliver,
  backlog,
  breaches,
  command as commandSchema,
  compliance,
  conditions,
  dayOf,
  decisionsRegister,
  digestOf,
  governanceNeeds,
  needsOf,
  overview,
  replay,
  comingMeetings,
  role,
  roleToRecord,
} from '@minutebook/domain';
import type { DomainEntry, Entry } from '@minutebook/domain';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { demonstration } from './demonstration.ts';
import { posts } from './posts.ts';
import { transformation } from './script/money.ts';
import { recorded } from './testing/in-memory.ts';

const script = demonstration();
const entries: readonly Entry[] = recorded(script);
const text = JSON.stringify(script);

function knownOn(day: string) {
  return replay(entries.filter((entry) => dayOf(entry.recordedAt) <= day));
}

/** An amendment is of the day of the entry that it amends, and says why. */
function isAmendment({ command }: (typeof script)[number]): boolean {
  return command.type === 'CorrectEntry' || command.type === 'WithdrawEntry';
}

function order(day: string): readonly string[] {
  return backlog(knownOn(day)).rows.map(({ project }) => project.projectId);
}

describe('the script', () => {
  it('is made of commands as anyone may send them', () => {
    for (const { command, commandId } of script) {
      expect(commandSchema.parse(command)).toEqual(command);
      expect(z.uuidv7().parse(commandId)).toBe(commandId);
    }
    expect(new Set(script.map(({ commandId }) => commandId)).size).toBe(script.length);
  });

  it('is recorded by posts that may record it, and has a post for every role', () => {
    for (const { as, command } of script) {
      const roles = posts.find(({ personId }) => personId === as)?.roles ?? [];
      expect(roleToRecord(command, { personId: as, roles }), `${as} ${command.type}`).toBeDefined();
    }
    expect(new Set(posts.flatMap(({ roles }) => roles)).size).toBe(role.options.length);
  });

  it('is the same to the byte every time', () => {
    expect(JSON.stringify(demonstration())).toBe(text);
    expect(createHash('sha256').update(text).digest('hex')).toBe(
      'b28d2848ac44a776b8e37869630f36373f998a2de0f820a3962289dab28b237a',
    );
  });

  it('names no person', () => {
    expect(text).not.toMatch(/\b(Mr|Mrs|Ms|Miss|Dr|Sir|Cllr|Councillor) [A-Z]/);
    expect(text).not.toMatch(/\b(Ltd|Limited|plc|LLP|Inc)\b|https?:|@/);
  });
});

describe('its two dates', () => {
  it('never go backwards as recorded, on working days and in working hours', () => {
    for (const [index, { at }] of script.entries()) {
      expect(at >= (script[index - 1]?.at ?? '')).toBe(true);
      const london = new Date(at).toLocaleString('en-GB', {
        timeZone: 'Europe/London',
        weekday: 'short',
        hour: '2-digit',
      });
      expect(london).toMatch(/^(Mon|Tue|Wed|Thu|Fri).* (09|1[0-6])$/);
      expect(bankHolidays, at).not.toContain(dayOf(at));
    }
  });

  it('never say that something happened after it was recorded', () => {
    for (const { at, command } of script) expect(command.effectiveOn <= dayOf(at), `${at} ${command.type}`).toBe(true);
  });

  it('both span 18 months, and differ in most entries', () => {
    const recordedOn = script.map(({ at }) => dayOf(at));
    // What others published of the council's services may be older than the programme.
    const own = entries.filter(({ stream }) => !/^(assessment|recommendation)-/.test(stream));
    const effectiveOn = own.map((entry) => entry.effectiveOn).toSorted();
    for (const days of [recordedOn, effectiveOn]) {
      expect(days[0]).toBe('2025-04-08');
      expect((days.at(-1) ?? '') >= '2026-10-08').toBe(true);
    }
    const differing = script.filter(({ at, command }) => dayOf(at) !== command.effectiveOn);
    expect(differing.length).toBeGreaterThan(300);
  });

  it('include late entries that say so, and corrections by a new entry', () => {
    const late = script.filter(({ command }) => command.reason?.startsWith('Recorded ') === true);
    for (const { at, command } of late) expect(addDays(command.effectiveOn, 20) <= dayOf(at), at).toBe(true);
    expect(late.length).toBeGreaterThanOrEqual(6);
    const unexplained = script.filter(
      (one) => addDays(one.command.effectiveOn, 20) <= dayOf(one.at) && !late.includes(one) && !isAmendment(one),
    );
    expect(unexplained).toEqual([]);
    expect(script.filter(isAmendment).length).toBeGreaterThanOrEqual(5);
    const corrections = script.filter(({ command }) => command.reason?.startsWith('Corrects the entry of ') === true);
    expect(corrections.length).toBeGreaterThanOrEqual(5);
  });
});

describe('the programme it leads to', () => {
  it('is recorded entry by entry, and breaks no rule but that a forecast was overtaken and a figure corrected after a board', () => {
    const told = entries.filter((entry) => entry.causation !== undefined);
    expect(entries.length).toBe(script.length + told.length);
    // Nobody renewed the forecast of the telephony; a board had seen what was saved before the agency's last bill came.
    expect(breaches(replay(entries)).map(({ rule }) => rule)).toEqual(['ForecastIsBelowSpent', 'EntryWasDecidedOn']);
  });

  it('has open, stopped and closed projects, and something for its manager to do', () => {
    const { totals } = backlog(replay(entries));
    expect(totals.open.value).toBeGreaterThanOrEqual(15);
    expect(totals.stopped.value).toBe(1);
    expect(totals.closed.value).toBe(2);
    const seen = replay(entries);
    expect(needsOf(seen, '2026-11-16', 'programmeManager').map(({ kind }) => kind)).toContain('withoutSponsor');
    expect(overview(seen, '2026-11-16').milestones.late.value).toBeGreaterThan(0);
  });

  it('puts the portal first, then cyber security after the inspection, then readiness for the new councils', () => {
    const first = ['2025-06-30', '2025-10-31', '2026-10-30'].map((day) => order(day)[0]);
    expect(first).toEqual(['customer-portal', 'cyber-remediation', 'new-councils']);
  });

  it('takes back a move by a new entry', () => {
    const places = ['2025-11-17', '2025-11-30', '2026-01-30'].map((day) => order(day).indexOf('planning-register'));
    const [before = 0, moved = 0, after = 0] = places;
    expect(moved).toBeLessThan(before);
    expect(after).toBeGreaterThan(moved);
  });
});

describe('its governance', () => {
  const world = replay(entries);
  const decided = world.states('meeting').flatMap((meeting) => meeting.decisions);

  it('has every outcome, one officer’s decision, one call-in and one vote', () => {
    const outcomes = new Set(decided.map(({ minuted }) => minuted.value.outcome.kind));
    expect([...outcomes].toSorted()).toEqual([
      'approved',
      'approvedWithConditions',
      'deferred',
      'noted',
      'notedSubjectTo',
      'referred',
      'rejected',
    ]);
    expect(decided.filter(({ minuted }) => minuted.value.votes !== undefined).length).toBe(1);
    expect(decisionsRegister(world, {}).filter(({ takenByTitle }) => takenByTitle === 'Head of ICT').length).toBe(1);
    const calledIn = decided.filter((one) => one.calledIn !== undefined);
    expect(calledIn.map(({ decisionId }) => decisionId)).toEqual(['ipb-2025-10-waste']);
    expect(decided.filter(({ minuted }) => minuted.value.supersedes === 'ipb-2025-10-waste').length).toBe(1);
  });

  it('defers the portal’s plan, refers its second version, and approves the third before the project starts', () => {
    const portal = world.state('project', 'customer-portal');
    const full = portal?.decisions.filter(({ recorded: { value } }) => value.gate.gateId === 'full-plan') ?? [];
    const judged = full.map(({ recorded: { value } }) => [value.gate.version, value.outcome.kind]);
    expect(judged).toEqual([
      [1, 'deferred'],
      [2, 'referred'],
      [3, 'approvedWithConditions'],
    ]);
    expect(world.state('businessPlan', 'customer-portal')?.versions.length).toBe(3);
    expect(portal?.started?.on).toBe('2025-07-23');
  });

  it('leaves one condition overdue in November 2026, and one meeting to come', () => {
    const { overdue, rows } = conditions(world, '2026-11-22');
    expect(overdue.value).toBe(1);
    expect(rows.map(({ condition }) => condition.conditionId)).toEqual(['customer-record-dpia']);
    expect(conditions(world, '2026-10-30').overdue.value).toBe(0);
    expect(comingMeetings(world, '2026-11-22').map(({ meeting }) => meeting.heldOn)).toEqual(['2026-12-08']);
  });

  it('starts projects under a current approval, and has work done without a plan on one', () => {
    expect(governanceNeeds(world, '2026-11-22', 'scrutinyMember').map(({ kind }) => kind)).not.toContain('held');
    const without = compliance(world).without.map(({ project }) => project.projectId);
    expect(without).toEqual(['mobile-working', 'overnight-answers']);
    const carriedOut = world
      .states('project')
      .filter(({ milestones, started }) => started === undefined && milestones.some((one) => one.met));
    expect(carriedOut.map(({ projectId }) => projectId)).toEqual(['mobile-working']);
  });

  it('promises no more of the transformation budget than the £615,000 to come', () => {
    const promised = world.states('project').flatMap((project) => {
      const version = approvalToDeliver(project)?.recorded.value.gate.version;
      const plan = world.state('businessPlan', project.projectId);
      const { costs } = plan?.versions.find((one) => one.version === version)?.content ?? {};
      return (costs?.value ?? []).filter(({ fundingSource }) => fundingSource === transformation);
    });
    expect(promised.reduce((sum, { amount }) => sum + amount, 0)).toBe(54_450_000);
  });

  it('works out six plans in all five cases, with doing nothing and two more options', () => {
    const whole = world.states('businessPlan').filter(({ content }) => Object.keys(content.cases).length === 5);
    expect(whole.length).toBe(6);
    for (const { content } of whole) {
      expect(content.options.length).toBe(3);
      expect(content.options.filter(({ value }) => value.doNothing).length).toBe(1);
    }
  });

  it('states positions and digests as the ledger has them', () => {
    for (const entry of entries as readonly DomainEntry[]) {
      if (entry.type === 'ReportPublished') expect(entry.data.position).toBe(entry.n - 1);
    }
    for (const { versions } of world.states('businessPlan')) {
      for (const { digest, content } of versions) expect(digestOf(content)).toBe(digest);
    }
  });
});

const bankHolidays = [
  '2025-04-18',
  '2025-04-21',
  '2025-05-05',
  '2025-05-26',
  '2025-08-25',
  '2025-12-25',
  '2025-12-26',
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-04',
  '2026-05-25',
  '2026-08-31',
];

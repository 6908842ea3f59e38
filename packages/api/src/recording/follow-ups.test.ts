import { followUpIdOf } from '@minutebook/domain';
import type { Actor, Command, DomainEntry, Entry } from '@minutebook/domain';
import { StoreUnavailable } from '@minutebook/event-store';
import type { EventStore } from '@minutebook/event-store';
import { parseLines } from '@minutebook/ledger';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { found, manager, newCommandId, newStore, startOn, today } from '../testing.ts';
import type { TestServer } from '../testing.ts';
import { FollowUps } from './follow-ups.ts';

let store: EventStore;
let remove: () => Promise<void>;
let server: TestServer;
let faults: unknown[];

beforeEach(async () => {
  faults = [];
  ({ store, remove } = await newStore());
  server = await startOn(store);
  await found(server, 'a');
});

afterEach(async () => {
  await server.stop();
  await remove();
});

const chair: Actor = { id: 'chair-1', role: 'boardMember' };
const ict = { programmeId: 'ict', effectiveOn: '2026-01-05' } as const;
const plan = { projectId: 'a', effectiveOn: '2026-02-02' } as const;
const board = { boardId: 'board', effectiveOn: '2026-01-05' } as const;
const meeting = { meetingId: 'march', effectiveOn: '2026-03-01' } as const;

const governing: readonly Command[] = [
  { ...board, type: 'ConstituteBoard', title: 'Board', quorum: 1 },
  { ...board, type: 'AppointMember', memberId: chair.id, post: 'Chief Executive', chairs: true },
  {
    ...ict,
    type: 'AdoptGovernanceFramework',
    frameworkId: 'gates',
    title: 'One gate',
    gates: [{ gateId: 'only', title: 'Only', boardId: 'board', sections: ['strategic'], signOffs: [], commits: true }],
  },
  { ...plan, type: 'BeginBusinessPlan', planType: 'full' },
  { ...plan, type: 'WriteCase', case: 'strategic', text: 'Ünï '.repeat(25_000) },
  { ...plan, type: 'WriteCase', case: 'economic', text: 'x'.repeat(100_000) },
  { ...plan, type: 'IssueBusinessPlanVersion' },
  { ...plan, type: 'SubmitBusinessPlan', version: 1, gateId: 'only' },
  { ...meeting, type: 'CallMeeting', boardId: 'board', heldOn: '2026-03-09' },
  { ...meeting, type: 'TableItem', itemId: 'one', title: 'The plan', about: { projectId: 'a', gateId: 'only' } },
  { ...meeting, effectiveOn: '2026-03-09', type: 'RecordAttendance', present: [chair.id], apologies: [] },
];

async function record(on: TestServer, command: Command, by: Actor = manager) {
  const commandId = newCommandId();
  const recording = await on.recorder.record({ commandId, command }, by);
  if (recording.kind !== 'recorded') throw new Error(JSON.stringify(recording));
  return { commandId, n: recording.entries[0] as number };
}

/** Everything up to the board's approval, which the project has not been told of. */
async function approve(on: TestServer) {
  for (const command of governing) await record(on, command);
  const [version] = on.book.world.state('businessPlan', 'a')?.versions ?? [];
  if (version === undefined) throw new Error('No version was issued');
  const decided = { version: version.version, digest: version.digest };
  return record(on, { ...minute, plan: decided, knownAt: on.book.length }, chair);
}

const minute = {
  ...meeting,
  effectiveOn: '2026-03-09',
  type: 'MinuteDecision',
  itemId: 'one',
  decisionId: 'first',
  outcome: { kind: 'approved' },
  reasons: 'It is worth it',
  alternatives: 'None',
} as const;

async function entryAt(on: TestServer, n: number): Promise<Entry> {
  const [entry] = parseLines(((await on.book.linesAfter(n - 1, 1)) as string[])[0] ?? '');
  if (entry === undefined) throw new Error(`No entry ${n}`);
  return entry;
}

const start = { type: 'StartProject', effectiveOn: today, projectId: 'a' } as const;

describe('Follow-ups', () => {
  it('tell the project what a board decided, by the same actor, at the same moment, naming the cause', async () => {
    const { n } = await approve(server);
    server.followUps.start((fault) => faults.push(fault));
    await server.followUps.settled();
    const minuted = await entryAt(server, n);
    const told = await entryAt(server, n + 1);
    expect(told).toMatchObject({
      type: 'GateDecisionRecorded',
      stream: 'project-a',
      by: chair,
      causation: minuted.id,
      command: followUpIdOf(minuted.id, 0),
      recordedAt: minuted.recordedAt,
      effectiveOn: minuted.effectiveOn,
    });
    await record(server, start);
    expect(faults).toEqual([]);
  });

  it('are done as entries come, one after another', async () => {
    server.followUps.start((fault) => faults.push(fault));
    await approve(server);
    await server.followUps.settled();
    await record(server, start);
    await record(server, {
      ...meeting,
      effectiveOn: today,
      type: 'CallInDecision',
      decisionId: 'first',
      by: 'Scrutiny',
      reason: 'Costs',
    });
    await record(server, { ...plan, effectiveOn: today, type: 'WithdrawBusinessPlan', version: 1, reason: 'Costs' });
    await server.followUps.settled();
    const project = server.book.world.state('project', 'a');
    expect(project?.decisions[0]?.calledIn?.value).toBe('Scrutiny');
    expect(project?.withdrawnVersions.map((one) => one.value)).toEqual([1]);
    expect(faults).toEqual([]);
  });

  it('let nobody start before the project was told', async () => {
    await approve(server);
    expect(await server.recorder.record({ commandId: newCommandId(), command: start }, manager)).toMatchObject({
      kind: 'refused',
      refusal: 'DecisionIsBeingTold',
    });
  });

  it('are done although somebody sent something else under an id that a follow-up once had', async () => {
    const { n } = await approve(server);
    const { id } = await entryAt(server, n);
    const guessed = { commandId: followUpIdOf(id, 0), command: { ...plan, type: 'WithholdRating', because: 'reset' } };
    await expect(server.as('programmeManager').execute(guessed as never)).rejects.toThrow();
    server.followUps.start((fault) => faults.push(fault));
    await server.followUps.settled();
    expect((await entryAt(server, n + 1)).type).toBe('GateDecisionRecorded');
    expect(faults).toEqual([]);
  });

  it('that were recorded under another id before are not told again, and are no fault', async () => {
    const { n } = await approve(server);
    const { data } = (await entryAt(server, n)) as Extract<DomainEntry, { type: 'DecisionMinuted' }>;
    const { projectId = '', itemId, present: _p, counted: _c, interested: _i, gate, ...decided } = data;
    if (gate === undefined) throw new Error('Nothing was decided at a gate');
    const takenBy = { kind: 'board', boardId: 'board', meetingId: 'march', itemId } as const;
    const effectiveOn = '2026-03-09';
    await record(server, { type: 'RecordGateDecision', projectId, effectiveOn, ...decided, takenBy, gate });
    server.followUps.start((fault) => faults.push(fault));
    await server.followUps.settled();
    expect(server.book.length).toBe(n + 1);
    expect(faults).toEqual([]);
    await record(server, start);
  });

  it('that a crash left undone are done at the next start, once', async () => {
    const { n } = await approve(server);
    await server.stop();
    for (let again = 0; again < 3; again += 1) {
      server = await startOn(store);
      server.followUps.start((fault) => faults.push(fault));
      await server.followUps.settled();
      expect(server.book.length).toBe(n + 1);
      if (again < 2) await server.stop();
    }
    expect(faults).toEqual([]);
  });

  it('are recorded once, whichever of two servers does them', async () => {
    const { n } = await approve(server);
    const other = await startOn(store);
    for (const one of [server, other]) one.followUps.start((fault) => faults.push(fault));
    await Promise.all([server.followUps.settled(), other.followUps.settled()]);
    await other.book.numbered('project-a', server.book.revisionOf('project-a'));
    expect([server.book.length, other.book.length]).toEqual([n + 1, n + 1]);
    expect(await other.book.linesAfter(0)).toEqual(await server.book.linesAfter(0));
    expect(faults).toEqual([]);
    await other.stop();
  });

  it('wait out a store that is down', async () => {
    const { n } = await approve(server);
    let failures = 3;
    const failing = new Proxy(store, {
      get(target, property) {
        if (property === 'append' && failures > 0) {
          failures -= 1;
          return () => Promise.reject(new StoreUnavailable('No answer', false));
        }
        const value: unknown = Reflect.get(target, property, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const other = await startOn(failing);
    other.followUps.start((fault) => faults.push(fault));
    await other.followUps.settled();
    expect(other.book.length).toBe(n + 1);
    expect(faults).toHaveLength(3);
    await other.stop();
  });

  it('that are refused are told as a fault, and hold nothing else up', async () => {
    const { n } = await approve(server);
    const minuted = await entryAt(server, n);
    const refusing = new FollowUps({
      book: server.book,
      recorder: Object.assign(Object.create(server.recorder) as typeof server.recorder, {
        record: () =>
          Promise.resolve({ kind: 'refused', refusal: 'ProjectIsNotKnown', sentence: 'No.', remedy: 'None.' } as const),
      }),
    });
    refusing.start((fault) => faults.push(fault));
    await refusing.settled();
    await refusing.stop();
    expect(String(faults[0])).toContain(`What follows from entry ${minuted.n} (DecisionMinuted) was refused`);
  });

  it('leave no waiter behind when they are stopped', async () => {
    await approve(server);
    const waiting = server.followUps.settled();
    await server.followUps.stop();
    await waiting;
    expect(server.book.world.state('project', 'a')?.decisions).toEqual([]);
  });
});

import type { Actor, Command } from '@minutebook/domain';
import type { EventStore } from '@minutebook/event-store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { found, manager, newCommandId, newStore, startOn, today } from '../testing.ts';
import type { TestServer } from '../testing.ts';

let store: EventStore;
let remove: () => Promise<void>;
let server: TestServer;

const chair: Actor = { id: 'chair-1', role: 'boardMember' };
const plan = { projectId: 'a', effectiveOn: '2026-02-02' } as const;
const board = { boardId: 'board', effectiveOn: '2026-01-05' } as const;
const held = '2026-03-09';

function meetingOf(meetingId: string): readonly Command[] {
  const meeting = { meetingId, effectiveOn: '2026-03-01' } as const;
  const about = { projectId: 'a', gateId: 'only' };
  return [
    { ...meeting, type: 'CallMeeting', boardId: 'board', heldOn: held },
    { ...meeting, type: 'TableItem', itemId: 'one', title: 'The plan', about },
    { ...meeting, effectiveOn: held, type: 'RecordAttendance', present: [chair.id], apologies: [] },
  ];
}

const governing: readonly Command[] = [
  { ...board, type: 'ConstituteBoard', title: 'Board', quorum: 1 },
  { ...board, type: 'AppointMember', memberId: chair.id, post: 'Chief Executive', chairs: true },
  {
    programmeId: 'ict',
    effectiveOn: '2026-01-05',
    type: 'AdoptGovernanceFramework',
    frameworkId: 'gates',
    title: 'One gate',
    gates: [{ gateId: 'only', title: 'Only', boardId: 'board', sections: ['strategic'], signOffs: [], commits: true }],
  },
  { ...plan, type: 'BeginBusinessPlan', planType: 'full' },
  { ...plan, type: 'WriteCase', case: 'strategic', text: 'So' },
  { ...plan, type: 'IssueBusinessPlanVersion' },
  { ...plan, type: 'SubmitBusinessPlan', version: 1, gateId: 'only' },
  ...meetingOf('march'),
  ...meetingOf('spring'),
];

function send(command: Command, by: Actor = manager) {
  return server.recorder.record({ commandId: newCommandId(), command }, by);
}

function approve(meetingId: string) {
  const digest = server.book.world.state('businessPlan', 'a')?.versions[0]?.digest ?? '';
  const approval: Command = {
    type: 'MinuteDecision',
    meetingId,
    effectiveOn: held,
    itemId: 'one',
    decisionId: meetingId,
    outcome: { kind: 'approved' },
    reasons: 'It is worth it',
    alternatives: 'None',
    plan: { version: 1, digest },
    knownAt: server.book.length,
  };
  return send(approval, chair);
}

beforeEach(async () => {
  ({ store, remove } = await newStore());
  server = await startOn(store);
  await found(server, 'a');
  for (const command of governing) expect(await send(command)).toMatchObject({ kind: 'recorded' });
  server.followUps.start(() => {});
});

afterEach(async () => {
  await server.stop();
  await remove();
});

describe('What leans on two streams is decided one after another', () => {
  it('one of two meetings that decide at one gate at once', async () => {
    const answers = await Promise.all([approve('march'), approve('spring')]);
    expect(answers.map((one) => one.kind).toSorted()).toEqual(['recorded', 'refused']);
  });

  it('no start while the plan is withdrawn', async () => {
    await approve('march');
    await server.followUps.settled();
    const [withdrawn, started] = await Promise.all([
      send({ ...plan, effectiveOn: today, type: 'WithdrawBusinessPlan', version: 1, reason: 'Costs' }),
      send({ type: 'StartProject', effectiveOn: today, projectId: 'a' }),
    ]);
    expect(withdrawn).toMatchObject({ kind: 'recorded' });
    expect(started).toMatchObject({ kind: 'refused' });
  });
});

import { proposal } from '@minutebook/server/testing';
import type { ServerProcess } from '@minutebook/server/testing';

import { today } from './forms.ts';
import { recordAs } from './meetings.ts';

/** A project whose justification lacks nothing but its strategic case; its path is `/projects/` and the id. */
export async function preparePlan(server: Pick<ServerProcess, 'address'>, projectId: string): Promise<void> {
  const head = { projectId };
  const year = '2026-27';
  await recordAs(
    server,
    'post-programme-manager',
    proposal(projectId),
    { ...head, type: 'BeginBusinessPlan', planType: 'justification' },
    {
      ...head,
      type: 'StateCostProfile',
      lines: [{ year, kind: 'revenue', fundingSource: 'ICT reserve', amount: 2_000_000 }],
    },
    {
      ...head,
      type: 'StateBenefitProfile',
      benefits: [{ title: 'Fewer calls', class: 'nonCashable', amounts: [] }],
    },
    { ...head, type: 'AssessInclusion', whoLosesAChoice: 'Nobody.', whatIsKept: 'The telephone.' },
  );
}

/** Has the first version signed off by finance, and brings it before the board of the short path, which sits today. */
export async function bringBeforeTheBoard(
  server: Pick<ServerProcess, 'address'>,
  projectId: string,
  title: string,
): Promise<string> {
  const meetingId = `meeting-on-${projectId}`;
  const head = { meetingId };
  await recordAs(server, 'post-finance', {
    type: 'GiveSignOff',
    projectId,
    version: 1,
    kind: 'finance',
    post: 'Finance Business Partner',
    statement: 'The reserve holds it.',
  });
  await recordAs(
    server,
    'post-administrator',
    { ...head, type: 'CallMeeting', boardId: 'ict-project-board', heldOn: today() },
    { ...head, type: 'TableItem', itemId: 'the-item', title, about: { projectId, gateId: 'justification' } },
    { ...head, type: 'RecordAttendance', present: ['post-head-ict', 'post-head-revenues'], apologies: [] },
  );
  return `/meetings/${meetingId}`;
}

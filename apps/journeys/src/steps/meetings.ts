import type { Command } from '@minutebook/domain';
import { clientOf, newCommandId } from '@minutebook/server/testing';
import type { ServerProcess } from '@minutebook/server/testing';
import { expect } from 'vitest';

import { today } from './forms.ts';

/** The day of the meetings that these journeys record something about, which has passed. */
export const held = '2026-11-10';

/** A command as a journey states it: effective today unless it says otherwise. */
export type Bare<C = Command> = C extends unknown ? Omit<C, 'effectiveOn'> & { readonly effectiveOn?: string } : never;

/** As many members of the programme board as its quorum needs, by their ids. */
export const quorum: readonly string[] = ['post-chief-executive', 'post-section-151', 'post-programme-board'];

/** Records, as a post of the demonstration, what a journey begins with or what somebody else records meanwhile. */
export async function recordAs(
  { address }: Pick<ServerProcess, 'address'>,
  personId: string,
  ...commands: readonly Bare[]
): Promise<void> {
  const { trpc } = clientOf(address);
  await trpc.session.signInAs.mutate({ personId });
  for (const command of commands) {
    const sent = { effectiveOn: today(), ...command };
    const answer = await trpc.execute.mutate({ commandId: newCommandId(), command: sent });
    expect(answer).toMatchObject({ kind: 'recorded' });
  }
}

/** A meeting of the programme board is called. */
export function called(meetingId: string, heldOn = held): Bare {
  return { type: 'CallMeeting', meetingId, boardId: 'programme-board', heldOn, effectiveOn: '2026-11-02' };
}

/** An item is put on its agenda; with a gate, about the portal. */
export function tabled(meetingId: string, itemId: string, title: string, gateId?: string): Bare {
  const about = gateId === undefined ? {} : { about: { projectId: 'customer-portal', gateId } };
  return { type: 'TableItem', meetingId, itemId, title, ...about, effectiveOn: '2026-11-02' };
}

/** These members were there. */
export function attended(meetingId: string, present = quorum): Bare {
  return { type: 'RecordAttendance', meetingId, present: [...present], apologies: [], effectiveOn: held };
}

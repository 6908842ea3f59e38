import type { LedgerWorld } from '../../../world.ts';
import type { MeetingState } from '../state.ts';

/** Ids of the clerks who wrote decisions of a meeting; none where its members minuted them all. */
export function clerksWhoMinuted(meetingId: string, world: Pick<LedgerWorld, 'history'>): readonly string[] {
  const written = world
    .history(`meeting-${meetingId}`)
    .filter((one) => one.type === 'DecisionMinuted' && one.by.role === 'clerk');
  return [...new Set(written.map((one) => one.by.id))];
}

/** Whether a meeting is over whose minutes a clerk wrote and its board has not confirmed. */
export function waitToBeConfirmed(
  { meetingId, closed, confirmed }: MeetingState,
  world: Pick<LedgerWorld, 'history'>,
): boolean {
  return closed !== undefined && confirmed === undefined && clerksWhoMinuted(meetingId, world).length > 0;
}

import { addDays } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

import { InventedLedger } from './invented-ledger.ts';

const boardId = 'programme-board';

/** Of its commands, among those of the ledger that it is put together with. */
const series = 7;

/**
 * The same entries with a board among them that meets so many times, at an even pace over the whole history. Each ledger is
 * one that the domain decided on; their streams are apart, so that what is recorded when decides the order of both.
 */
export function withMeetings(entries: readonly DomainEntry[], meetings: number): readonly DomainEntry[] {
  const ledger = new InventedLedger(meetings + 1, { id: 'clerk', role: 'administrator' }, series);
  ledger.record({
    type: 'ConstituteBoard',
    boardId,
    title: 'Programme Board',
    quorum: 3,
    effectiveOn: ledger.today(),
  });
  for (let at = 1; at <= meetings; at += 1) {
    const effectiveOn = ledger.today();
    const heldOn = addDays(effectiveOn, 7);
    ledger.record({ type: 'CallMeeting', meetingId: `meeting-${at}`, boardId, heldOn, effectiveOn });
  }
  const all = [...entries, ...ledger.entries].toSorted((one, other) =>
    one.recordedAt < other.recordedAt ? -1 : one.recordedAt > other.recordedAt ? 1 : 0,
  );
  return all.map((entry, index) => ({ ...entry, n: index + 1 }));
}

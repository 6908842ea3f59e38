import type { DomainEntry, DomainEvent } from '../world.ts';
import type { Actor, Source } from '../kernel/entry.ts';

/** Something that happened, before it is numbered; `on` is its effective day. */
export type Fact = DomainEvent & {
  readonly stream: string;
  readonly on: string;
  readonly reason?: string;
  readonly source?: Source;
  /** Who recorded it; the programme manager when absent. */
  readonly by?: Actor;
};

/** Who records in tests. */
export const recorder: Actor = { id: 'manager-1', role: 'programmeManager' };

/** The effective day of facts and commands that do not state another. */
export const today = '2026-09-16';

/** A fact of one stream, effective today unless another day is given. */
export function fact(stream: string, event: DomainEvent, on = today, reason?: string): Fact {
  return { stream, ...event, on, ...(reason === undefined ? {} : { reason }) };
}

/** The instant, `minutes` after nine in the morning of 16 September 2026, at which the entry of that number is recorded. */
export function instantOf(n: number): string {
  return new Date(Date.UTC(2026, 8, 16, 8, n)).toISOString();
}

/** A UUID of version 7 made of a number, the same each time. */
export function uuidOf(n: number): string {
  return `019951a0-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** The facts as entries of a ledger, numbered from 1 or after those given. */
export function entriesOf(facts: readonly Fact[], before: readonly DomainEntry[] = []): readonly DomainEntry[] {
  const revisions = new Map<string, number>();
  for (const entry of before) revisions.set(entry.stream, entry.revision);
  const first = (before.at(-1)?.n ?? 0) + 1;
  return facts.map((one, index) => {
    const n = first + index;
    const revision = (revisions.get(one.stream) ?? -1) + 1;
    revisions.set(one.stream, revision);
    const { stream, type, data, on, reason, source, by = recorder } = one;
    const head = { n, id: uuidOf(n), stream, revision, version: 1, recordedAt: instantOf(n), effectiveOn: on };
    const why = { ...(reason === undefined ? {} : { reason }), ...(source === undefined ? {} : { source }) };
    // A fact's type and data belong together, which spreading them apart hides from the compiler.
    return { ...head, by, command: uuidOf(n), ...why, type, data } as DomainEntry;
  });
}

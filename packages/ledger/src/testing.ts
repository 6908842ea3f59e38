import { eventIdOf } from '@minutebook/domain';
import type { DomainEntry, DomainEvent } from '@minutebook/domain';
import fc from 'fast-check';

import type { Unnumbered } from './numbering.ts';

/** A command id for the index, in order of time. */
function commandIdOf(index: number): string {
  return `${index.toString(16).padStart(8, '0')}-0000-7000-8000-${'0'.repeat(12)}`;
}

const rating = fc.constantFrom('green' as const, 'amber' as const, 'red' as const);

const happening: fc.Arbitrary<DomainEvent> = fc.oneof(
  fc.record({ type: fc.constant('ProjectSponsorNamed' as const), data: fc.record({ sponsor: fc.string() }) }),
  fc.record({
    type: fc.constant('DeliveryConfidenceReported' as const),
    data: fc.record({
      confidence: rating.map((colour) => ({ scale: 'threePoint' as const, rating: colour })),
      reportedBy: fc.constant('ownTeam' as const),
    }),
  }),
  fc.record({
    type: fc.constant('ProjectRanked' as const),
    data: fc.record({ position: fc.integer({ min: 1 }), key: fc.constantFrom('A', 'B', 'C') }),
  }),
);

const day = fc.integer({ min: 1, max: 28 }).map((of) => `2026-03-${String(of).padStart(2, '0')}`);

/** An amendment of the entry of the same stream with this revision, counted round and round. */
const amending = fc.record({ of: fc.nat(20), kind: fc.constantFrom('corrected' as const, 'withdrawn' as const) });

const recorded = fc.record({
  project: fc.integer({ min: 0, max: 4 }),
  event: happening,
  amends: fc.option(amending, { freq: 5, nil: undefined }),
  effectiveOn: day,
  recordedOn: day,
});

/** Entries of a few projects as a store holds them, on days that jump about as servers' clocks do. */
export const histories: fc.Arbitrary<readonly Unnumbered[]> = fc.array(recorded, { maxLength: 60 }).map((all) => {
  const revisions = new Map<string, number>();
  const streams = new Map<string, { readonly id: string; readonly type: string; readonly data: unknown }[]>();
  return all.map(({ project, event, amends, effectiveOn, recordedOn }, index) => {
    const stream = `project-p${project}`;
    const revision = (revisions.get(stream) ?? -1) + 1;
    revisions.set(stream, revision);
    const id = eventIdOf(commandIdOf(index), 0);
    const proposal = { type: 'ProjectProposed' as const, data: { title: stream, departmentId: 'ict' } };
    const before = streams.get(stream) ?? [];
    const happened = revision === 0 ? proposal : (amendment(amends, before) ?? event);
    streams.set(stream, [...before, { id, ...happened }]);
    return {
      id,
      stream,
      revision,
      version: 1,
      recordedAt: `${recordedOn}T12:00:00.000Z`,
      effectiveOn,
      by: { id: 'somebody', role: 'programmeManager' as const },
      command: commandIdOf(index),
      ...happened,
    };
  });
});

function amendment(
  amends: { readonly of: number; readonly kind: 'corrected' | 'withdrawn' } | undefined,
  before: readonly { readonly id: string; readonly type: string; readonly data: unknown }[],
) {
  const target = amends && before[amends.of % before.length];
  if (amends === undefined || target === undefined) return undefined;
  if (amends.kind === 'withdrawn') return { type: 'EntryWithdrawn' as const, data: { entry: target.id } };
  const { id, type, data } = target;
  return { type: 'EntryCorrected' as const, data: { entry: id, type, data: data as never } };
}

/** The same number of entries in one stream after another, for tests of length. */
export function manyEntries(count: number): readonly Unnumbered[] {
  return Array.from({ length: count }, (_, index) => ({
    id: eventIdOf(commandIdOf(index), 0),
    stream: `project-p${index}`,
    revision: 0,
    version: 1,
    recordedAt: '2026-03-01T12:00:00.000Z',
    effectiveOn: '2026-03-01',
    by: { id: 'somebody', role: 'programmeManager' as const },
    command: commandIdOf(index),
    type: 'ProjectProposed',
    data: { title: `Project ${index}`, departmentId: 'ict' },
  }));
}

/** Entries of the domain, once they are numbered. */
export function asDomain(entries: readonly object[]): DomainEntry[] {
  return entries as DomainEntry[];
}

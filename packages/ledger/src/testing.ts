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

const recorded = fc.record({
  project: fc.integer({ min: 0, max: 4 }),
  event: happening,
  effectiveOn: day,
  recordedOn: day,
});

/** Entries of a few projects as a store holds them, on days that jump about as servers' clocks do. */
export const histories: fc.Arbitrary<readonly Unnumbered[]> = fc.array(recorded, { maxLength: 60 }).map((all) => {
  const revisions = new Map<string, number>();
  return all.map(({ project, event, effectiveOn, recordedOn }, index) => {
    const stream = `project-p${project}`;
    const revision = (revisions.get(stream) ?? -1) + 1;
    revisions.set(stream, revision);
    const proposal = { type: 'ProjectProposed' as const, data: { title: stream, departmentId: 'ict' } };
    return {
      id: eventIdOf(commandIdOf(index), 0),
      stream,
      revision,
      version: 1,
      recordedAt: `${recordedOn}T12:00:00.000Z`,
      effectiveOn,
      by: { id: 'somebody', role: 'programmeManager' as const },
      command: commandIdOf(index),
      ...(revision === 0 ? proposal : event),
    };
  });
});

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

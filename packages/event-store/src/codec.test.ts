import { amendmentEvents, definitions, eventIdOf } from '@minutebook/domain';
import { describe, expect, test } from 'vitest';

import { decode, encode, UnreadableEvent } from './codec.ts';
import type { Circumstances } from './codec.ts';
import type { NewEvent, StoredEvent } from './port.ts';

const command = '0199517c-5a80-7c3e-8f21-3b6a5c9d0e01';
const plain: Circumstances = {
  command,
  by: { id: 'u-17', role: 'boardMember' },
  recordedAt: '2026-09-16T10:00:00.000Z',
  effectiveOn: '2026-09-15',
};
const full: Circumstances = {
  ...plain,
  causation: eventIdOf(command, 5),
  reason: 'Agreed – see “minutes”',
  source: { digest: 'a'.repeat(64), publishedOn: '2026-08-01', document: 'Digital plan' },
};
const events = [
  { type: 'ProjectProposed', data: { title: 'Repairs', departmentId: 'housing' } },
  { type: 'ProjectSponsorNamed', data: { sponsor: 'Director of Housing' } },
];
const kept = (event: NewEvent | undefined, revision = 0): StoredEvent => ({
  ...(event as NewEvent),
  stream: 'project-repairs',
  revision,
  position: '1',
});

describe('encode', () => {
  test('derives the ids from the command, so that the same decision is the same batch', () => {
    const batch = encode(events, full);
    expect(batch.map((event) => event.id)).toEqual([eventIdOf(command, 0), eventIdOf(command, 1)]);
    expect(encode(events, { ...full })).toEqual(batch);
  });

  test('writes the metadata in one order of keys, whatever order it was given in', () => {
    const turned = Object.fromEntries(Object.entries(full).toReversed()) as unknown as Circumstances;
    const [event] = encode(events.slice(0, 1), turned);
    expect(event?.metadata).toBe(
      '{"version":1,"recordedAt":"2026-09-16T10:00:00.000Z","effectiveOn":"2026-09-15",' +
        `"by":{"id":"u-17","role":"boardMember"},"command":"${command}","causation":"${eventIdOf(command, 5)}",` +
        '"reason":"Agreed – see “minutes”",' +
        `"source":{"document":"Digital plan","publishedOn":"2026-08-01","digest":"${'a'.repeat(64)}"}}`,
    );
  });

  test('leaves no trace of what is absent', () => {
    const [event] = encode(events.slice(0, 1), {
      ...plain,
      reason: undefined,
      causation: undefined,
      source: undefined,
    });
    expect(Object.keys(JSON.parse(event?.metadata ?? ''))).toEqual([
      'version',
      'recordedAt',
      'effectiveOn',
      'by',
      'command',
    ]);
  });

  test('refuses an event that nothing defines', () => {
    expect(() => encode([{ type: 'ProjectUpdated', data: {} }], plain)).toThrow(
      'Nothing defines the event ProjectUpdated',
    );
  });

  test('finds one version for each type: no two capabilities share an event’s name', () => {
    const types = [...Object.values(definitions).flat(), ...amendmentEvents].map((event) => event.type);
    expect(types).toHaveLength(new Set(types).size);
  });
});

describe('decode', () => {
  test.each([plain, full])('gives back what was encoded, with the place in the stream', (circumstances) => {
    const entries = encode(events, circumstances).map(kept).map(decode);
    expect(entries).toEqual(
      events.map((event, revision) => ({
        ...circumstances,
        ...event,
        id: eventIdOf(command, revision),
        stream: 'project-repairs',
        revision,
        version: 1,
      })),
    );
  });

  test('leaves an unknown type, and a version that is newer than this program’s, as they are', () => {
    const [event] = encode(events.slice(0, 1), plain);
    const metadata = event?.metadata.replace('"version":1', '"version":9') ?? '';
    const unknown = { ...kept(event), type: 'ProjectTeleported', data: '{"where":["there"]}', metadata };
    expect(decode(unknown)).toMatchObject({ type: 'ProjectTeleported', version: 9, data: { where: ['there'] } });
  });

  test.each(['{}', '{"version":"1"}', '{"version":1,"recordedAt":"2026-09-16T10:00:00.000Z"}'])(
    'refuses what was not recorded by this program: %s',
    (metadata) => {
      expect(() => decode({ ...kept(encode(events, plain)[0]), metadata })).toThrow(UnreadableEvent);
    },
  );

  test.each(['data', 'metadata'] as const)('says so when the %s is damaged', (part) => {
    const damaged = { ...kept(encode(events, plain)[0]), [part]: '{"title":"Rep' };
    expect(() => decode(damaged)).toThrow(/is not JSON: the store is damaged/);
  });
});

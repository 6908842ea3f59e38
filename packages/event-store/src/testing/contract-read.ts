import { randomUUID } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { EventStore, StoredEvent } from '../port.ts';
import { StreamNotErasable } from '../refusals.ts';
import { anEvent, contents, done, freshStream, someEvents } from './some-events.ts';

export function readContract(store: () => EventStore): void {
  describe('read', () => {
    test('gives a stream in order, with every text exactly as it was written', async () => {
      const stream = freshStream();
      const events = [
        anEvent({ title: 'Tŷ – “housing” 🏠 \u0000\u2028', cost: -0.5, none: null }, { by: { id: 'ü' } }),
        ...someEvents(4),
      ];
      await done(store().append(stream, events.slice(0, 2), 'noStream'));
      const { position } = await done(store().append(stream, events.slice(2), 1));
      const read = await store().read(stream);
      expect(read).toEqual(
        events.map((event, revision) => ({ ...event, stream, revision, position: expect.any(String) })),
      );
      expect(read.at(-1)?.position).toBe(position);
    });

    test('keeps any JSON object as the same text', async () => {
      await fc.assert(
        fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (data) => {
          const stream = freshStream();
          // What is parsed once has its integer-like keys in order and no negative zero: a plain text.
          const event = { ...anEvent(), data: JSON.stringify(JSON.parse(JSON.stringify(data))) };
          await done(store().append(stream, [event], 'noStream'));
          expect((await store().read(stream))[0]?.data).toBe(event.data);
        }),
        { numRuns: 50 },
      );
    });

    test('gives nothing where there is no stream', async () => {
      expect(await store().read(freshStream())).toEqual([]);
    });

    test('gives large events and streams of more than a page', async () => {
      const stream = freshStream();
      await done(store().append(stream, [anEvent({ words: 'ø'.repeat(200_000) })], 'noStream'));
      await done(store().append(stream, someEvents(1_000), 0));
      await done(store().append(stream, someEvents(1_001), 1_000));
      const read = await store().read(stream);
      expect(read.map((event) => event.revision)).toEqual(Array.from({ length: 2_002 }, (_, at) => at));
      expect(read[0]?.data).toHaveLength(200_012);
    });
  });

  describe('erase', () => {
    test('leaves nothing of a person to be read, and all others as they were', async () => {
      const [person, other] = [`person-${randomUUID()}`, `person-${randomUUID()}`];
      await done(store().append(person, someEvents(2), 'noStream'));
      await done(store().append(other, someEvents(2), 'noStream'));
      await store().erase(person);
      expect(await store().read(person)).toEqual([]);
      expect(await store().read(other)).toHaveLength(2);
    });

    test('may be repeated, or find nothing to erase', async () => {
      const person = `person-${randomUUID()}`;
      await store().erase(person);
      await done(store().append(person, someEvents(1), 'noStream'));
      await store().erase(person);
      await store().erase(person);
      expect(await store().read(person)).toEqual([]);
    });

    test('leaves room for the same stream to begin again, at later positions', async () => {
      const person = `person-${randomUUID()}`;
      const { position } = await done(store().append(person, someEvents(2), 'noStream'));
      await store().erase(person);
      await done(store().append(person, [anEvent({ again: true })], 'noStream'));
      const texts = (events: readonly StoredEvent[]) => events.map((event) => event.data);
      expect(texts(await store().read(person))).toEqual(['{"again":true}']);
      expect(texts(await contents(store(), [person], position))).toEqual(['{"again":true}']);
    });

    test('refuses streams of the ledger and of the store', async () => {
      const stream = freshStream();
      await done(store().append(stream, someEvents(1), 'noStream'));
      for (const name of [stream, 'store-identity', '$all', 'person', 'personal-1']) {
        await expect(store().erase(name)).rejects.toThrow(StreamNotErasable);
      }
      expect(await store().read(stream)).toHaveLength(1);
    });
  });
}

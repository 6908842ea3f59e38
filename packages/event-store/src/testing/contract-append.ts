import { describe, expect, test } from 'vitest';

import type { EventStore, NewEvent } from '../port.ts';
import { UnstorableEvent } from '../refusals.ts';
import { anEvent, done, freshStream, someEvents } from './some-events.ts';

export function appendContract(store: () => EventStore): void {
  describe('append', () => {
    test('counts revisions from 0 and answers with the last', async () => {
      const stream = freshStream();
      expect(await store().append(stream, someEvents(2), 'noStream')).toMatchObject({ kind: 'appended', revision: 1 });
      expect(await store().append(stream, someEvents(1), 1)).toMatchObject({ kind: 'appended', revision: 2 });
    });

    test('at another revision conflicts, tells the present one and records nothing', async () => {
      const stream = freshStream();
      await done(store().append(stream, someEvents(3), 'noStream'));
      for (const expected of ['noStream', 0, 1, 3, 7] as const) {
        expect(await store().append(stream, someEvents(1), expected)).toEqual({ kind: 'conflict', revision: 2 });
      }
      expect(await store().read(stream)).toHaveLength(3);
    });

    test('to a stream that does not exist, with a revision, conflicts at -1', async () => {
      const stream = freshStream();
      expect(await store().append(stream, someEvents(1), 0)).toEqual({ kind: 'conflict', revision: -1 });
      expect(await store().read(stream)).toEqual([]);
    });

    test('of the identical batch answers with the first result, also after others have followed', async () => {
      const stream = freshStream();
      const batches = [someEvents(1), someEvents(3), someEvents(2)];
      const expected = ['noStream', 0, 3] as const;
      const send = (at: 0 | 1 | 2) => done(store().append(stream, batches[at] ?? [], expected[at]));
      const first = [await send(0), await send(1), await send(2)];
      expect([await send(0), await send(1), await send(2)]).toEqual(first);
      expect(await store().read(stream)).toHaveLength(6);
    });

    test('of a batch that only begins like a recorded one conflicts', async () => {
      const stream = freshStream();
      const [one, two, three] = someEvents(3) as [NewEvent, NewEvent, NewEvent];
      await done(store().append(stream, [one, two], 'noStream'));
      for (const batch of [[one, three], [three], [one, two, three], [two, one]]) {
        expect(await store().append(stream, batch, 'noStream')).toEqual({ kind: 'conflict', revision: 1 });
      }
      expect(await store().read(stream)).toHaveLength(2);
    });

    test('by many writers at one revision lets exactly one in', async () => {
      const stream = freshStream();
      for (const expected of ['noStream', 0, 1] as const) {
        const results = await Promise.all(
          Array.from({ length: 16 }, () => store().append(stream, someEvents(1), expected)),
        );
        expect(results.filter((result) => result.kind === 'appended')).toHaveLength(1);
      }
      expect(await store().read(stream)).toHaveLength(3);
    });

    test('that is refused undoes none of its neighbours', async () => {
      const [good, bad, other] = [freshStream(), freshStream(), freshStream()];
      const results = await Promise.allSettled([
        store().append(good, someEvents(2), 'noStream'),
        store().append(bad, [...someEvents(1), { ...anEvent(), data: 'not JSON' }], 'noStream'),
        store().append(bad, someEvents(1), 4),
        store().append(other, someEvents(1), 'noStream'),
      ]);
      expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
      expect(await store().read(good)).toHaveLength(2);
      expect(await store().read(bad)).toHaveLength(0);
      expect(await store().read(other)).toHaveLength(1);
    });

    const unstorable: readonly (readonly [string, Partial<NewEvent>])[] = [
      ['JSON that is not an object', { data: '[1]' }],
      ['no JSON', { metadata: '' }],
      ['numbers that are written otherwise', { data: '{"amount":1.0}' }],
      ['integer-like keys out of order', { data: '{"b":1,"2":1}' }],
      ['a key that is given twice', { metadata: '{"a":1,"a":1}' }],
      ['space between members', { data: '{"a": 1}' }],
      ['an id that is not a UUID', { id: 'one' }],
      ['an id in capitals', { id: 'ABCDEF01-2345-6789-ABCD-EF0123456789' }],
      ['the type of a system event', { type: '$metadata' }],
    ];
    test.each(unstorable)('refuses %s', async (_, part) => {
      const stream = freshStream();
      await expect(store().append(stream, [{ ...anEvent(), ...part }], 'noStream')).rejects.toThrow(UnstorableEvent);
      expect(await store().read(stream)).toEqual([]);
    });

    test.each(['$all', '$$project-1', '', 'two words'])('refuses the stream “%s”', async (stream) => {
      await expect(store().append(stream, someEvents(1), 'noStream')).rejects.toThrow(UnstorableEvent);
    });

    test('refuses to append nothing', async () => {
      await expect(store().append(freshStream(), [], 'noStream')).rejects.toThrow(UnstorableEvent);
    });
  });
}

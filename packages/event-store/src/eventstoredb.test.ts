import { randomUUID } from 'node:crypto';

import { describe, expect, onTestFinished, test } from 'vitest';

import { appendSurely } from './append-surely.ts';
import { openStore } from './open.ts';
import type { StoreOptions } from './open.ts';
import { UnstorableEvent } from './refusals.ts';
import { anEvent, contents, done, freshStream, someEvents, WireFaultServer } from './testing/index.ts';

const deadline = 400;

async function faultyStore(options: StoreOptions = {}) {
  const server = await WireFaultServer.start();
  const store = await openStore(server.address, { deadline, longestPause: 5, ...options });
  onTestFinished(async () => {
    await store.close();
    server.stop();
  });
  return { server, store };
}

const unavailable = (ambiguous: boolean, words = /./) =>
  expect.objectContaining({ name: 'StoreUnavailable', ambiguous, message: expect.stringMatching(words) });

const soon = { first: 1, longest: 2 };

describe('an append that the server never answers', () => {
  test.each([
    ['before it was recorded', false, 0],
    ['after it was recorded', true, 2],
  ])('%s is ambiguous, and sent again it is recorded once', async (_, afterwards, recorded) => {
    const { server, store } = await faultyStore();
    const stream = freshStream();
    const events = someEvents(2);
    server.faults.plan('append', { kind: 'silent', afterwards });
    await expect(store.append(stream, events, 'noStream')).rejects.toEqual(unavailable(true, /did not answer in time/));
    expect(server.log.stream(stream) ?? []).toHaveLength(recorded);
    server.faults.plan('append', { kind: 'silent', afterwards });
    const result = await appendSurely(store, stream, events, 'noStream', soon);
    const read = await store.read(stream);
    expect(read.map((event) => event.id)).toEqual(events.map((event) => event.id));
    expect(result).toEqual({ kind: 'appended', revision: 1, position: read[1]?.position });
    expect(await appendSurely(store, stream, events, 'noStream')).toEqual(result);
  });

  test('at any attempt stays ambiguous, and is given up in the end', async () => {
    const { server, store } = await faultyStore();
    server.faults.plan('append', { kind: 'silent' }, { kind: 'refuse', code: 16 }, { kind: 'silent' });
    const result = appendSurely(store, freshStream(), someEvents(1), 'noStream', { ...soon, attempts: 3 });
    await expect(result).rejects.toEqual(unavailable(true));
    expect(server.faults.count('append')).toBe(3);
  });

  test('in time disturbs nothing when the answer comes late', async () => {
    const { server, store } = await faultyStore();
    const stream = freshStream();
    const events = someEvents(1);
    const late = Promise.withResolvers<void>();
    server.faults.plan('append', { kind: 'late', until: late.promise });
    await expect(store.append(stream, events, 'noStream')).rejects.toEqual(unavailable(true));
    const other = store.append(freshStream(), someEvents(1), 'noStream');
    late.resolve();
    expect(await other).toMatchObject({ kind: 'appended', revision: 0 });
    expect(await store.append(stream, events, 'noStream')).toMatchObject({ kind: 'appended', revision: 0 });
    expect(server.log.stream(stream)).toHaveLength(1);
  });
});

describe('an append that the server refuses', () => {
  test.each([
    ['access-denied', 7, false, /refuses these credentials/],
    ['timeout', 10, true, /did not answer in time/],
    [undefined, 14, true, /cannot be reached/],
    [undefined, 2, true, /failed/],
  ])('with %s, %i, says what is known', async (exception, code, ambiguous, words) => {
    const { server, store } = await faultyStore();
    server.faults.plan('append', { kind: 'refuse', code, ...(exception === undefined ? {} : { exception }) });
    const refused = store.append(freshStream(), someEvents(1), 'noStream');
    await expect(refused).rejects.toEqual(unavailable(ambiguous, words));
    expect(await store.append(freshStream(), someEvents(1), 'noStream')).toMatchObject({ kind: 'appended' });
  });

  test('because it is too large is the fault of the events', async () => {
    const { server, store } = await faultyStore();
    server.faults.plan('append', { kind: 'refuse', code: 3, exception: 'maximum-append-size-exceeded' });
    await expect(store.append(freshStream(), someEvents(1), 'noStream')).rejects.toThrow(UnstorableEvent);
  });

  test('because it does not lead is sent to the leader', async () => {
    const { server, store } = await faultyStore();
    const stream = freshStream();
    server.faults.plan('append', { kind: 'refuse', code: 5, exception: 'not-leader' });
    expect(await store.append(stream, someEvents(2), 'noStream')).toMatchObject({ kind: 'appended', revision: 1 });
    expect(server.log.stream(stream)).toHaveLength(2);
  });
});

describe('a server that is gone', () => {
  test('is reported plainly by every call, and used again when it is back', async () => {
    const { server, store } = await faultyStore({ deadline: 2_000 });
    server.stop();
    await expect(store.append(freshStream(), someEvents(1), 'noStream')).rejects.toEqual(
      unavailable(false, /cannot be reached/),
    );
    await expect(store.read(freshStream())).rejects.toEqual(unavailable(false, /cannot be reached/));
    await expect(store.erase(`person-${randomUUID()}`)).rejects.toEqual(unavailable(false, /cannot be reached/));
    expect(await store.health()).toEqual({ kind: 'down', reason: expect.stringMatching(/cannot be reached/) });
    const back = await WireFaultServer.start(server.port);
    onTestFinished(() => back.stop());
    expect(await appendSurely(store, freshStream(), someEvents(1), 'noStream')).toMatchObject({ kind: 'appended' });
    expect(await store.health()).toEqual({ kind: 'up' });
  });
});

describe('a read', () => {
  test.each([
    ['is never answered', { kind: 'silent' }],
    ['breaks off', { kind: 'drop', after: 1 }],
  ] as const)('that %s fails, and gives no part of the stream', async (_, fault) => {
    const { server, store } = await faultyStore();
    const stream = freshStream();
    await done(store.append(stream, someEvents(3), 'noStream'));
    server.faults.plan('read', fault);
    await expect(store.read(stream)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(await store.read(stream)).toHaveLength(3);
  });
});

describe('the client', () => {
  test('never takes the batch path, which waits for ever, nor buries a stream', async () => {
    const { server, store } = await faultyStore();
    const person = `person-${randomUUID()}`;
    await done(store.append(person, someEvents(1), 'noStream'));
    await store.erase(person);
    expect(server.faults.count('append')).toBe(2);
    expect(server.faults.count('delete')).toBe(1);
    expect(server.faults.count('batchAppend') + server.faults.count('tombstone')).toBe(0);
  });

  test('leaves out what was not appended through the port', async () => {
    const { server, store } = await faultyStore();
    const stream = freshStream();
    const foreign = { id: randomUUID(), type: 'Foreign', metadata: new Uint8Array() };
    const kinds = [
      ['application/octet-stream', 'bytes'],
      ['application/json', '[1]'],
      ['application/json', 'broken'],
      ['application/json', '{"kept": 1}'],
    ] as const;
    server.log.append(
      stream,
      kinds.map(([contentType, data]) => ({ ...foreign, contentType, data: Buffer.from(data) })),
      -1,
    );
    expect(await store.read(stream)).toMatchObject([{ revision: 3, data: '{"kept":1}', metadata: '{}' }]);
  });
});

describe('erasing a person', () => {
  const left = (server: WireFaultServer, secret: string) =>
    server.log.events.filter(({ data, metadata }) => Buffer.concat([data, metadata]).includes(secret));

  test.each([1, 3])('leaves no byte of them after a scavenge, who has %i events', async (count) => {
    const { server, store } = await faultyStore();
    const events = Array.from({ length: count }, () => anEvent({ name: 'Secretname' }, { by: 'Secretname' }));
    await done(store.append('person-a', events, 'noStream'));
    await done(store.append('person-b', [anEvent({ name: 'Othername' })], 'noStream'));
    await store.erase('person-a');
    server.log.scavenge();
    expect(left(server, 'Secretname')).toEqual([]);
    expect(left(server, 'Othername')).toHaveLength(1);
    expect(await contents(store, ['person-a'])).toEqual([]);
  });

  test('mends a stream that was deleted with a person as its last event', async () => {
    const { server, store } = await faultyStore();
    await done(store.append('person-a', [anEvent({ name: 'Secretname' })], 'noStream'));
    server.log.delete('person-a');
    await store.erase('person-a');
    server.log.scavenge();
    expect(left(server, 'Secretname')).toEqual([]);
  });
});

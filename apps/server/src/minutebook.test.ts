import { openStore } from '@minutebook/event-store';
import { WireFaultServer } from '@minutebook/event-store/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openMinutebook } from './minutebook.ts';
import { temporaryFolder } from './testing/server-process.ts';

let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => folder.remove());

const event = (type: string, data: object) => ({
  id: crypto.randomUUID(),
  type,
  data: JSON.stringify(data),
  metadata: '{}',
});

describe('opening a store', () => {
  it('finishes an erasure that was cut off after its mark', async () => {
    const store = await openStore(folder.storeUrl);
    await store.append('person-a', [event('PersonAdded', { name: 'A', roles: ['boardMember'] })], 'noStream');
    await store.append('erasure-a', [event('PersonErased', {})], 'noStream');
    await store.close();
    const minutebook = await openMinutebook(folder.storeUrl);
    expect(await minutebook.store.read('person-a')).toEqual([]);
    await minutebook.close();
  });

  it('mends an erasure that left the person as the last event of a deleted stream, once', async () => {
    const server = await WireFaultServer.start();
    const store = await openStore(server.address);
    await store.append('person-a', [event('PersonAdded', { name: 'Secretname', roles: ['boardMember'] })], 'noStream');
    await store.append('erasure-a', [event('PersonErased', {})], 'noStream');
    server.log.delete('person-a');
    await store.close();
    for (const deletions of [1, 1]) {
      const minutebook = await openMinutebook(server.address);
      await minutebook.close();
      expect(server.faults.count('delete')).toBe(deletions);
    }
    server.log.scavenge();
    expect(server.log.events.filter(({ data }) => Buffer.from(data).includes('Secretname'))).toEqual([]);
    server.stop();
  });

  it('says that the ledger holds a moment which has not come, and records on where that is wanted', async () => {
    const store = await openStore(folder.storeUrl);
    const recordedAt = '2999-01-01T00:00:00.000Z';
    const by = { id: 'a', role: 'programmeManager' };
    const head = { version: 1, recordedAt, effectiveOn: '2026-01-01', by, command: crypto.randomUUID() };
    const ahead = { ...event('SomethingNewer', {}), metadata: JSON.stringify(head) };
    await store.append('newer-a', [ahead], 'noStream');
    await store.close();
    for (const acceptsAhead of [false, true]) {
      const minutebook = await openMinutebook(folder.storeUrl, () => {}, { acceptsAhead });
      expect(minutebook.watch.ahead()?.sentence).toContain(`recorded at ${recordedAt}, which has not come yet`);
      expect(minutebook.recorder.hindrance() === undefined).toBe(acceptsAhead);
      await minutebook.close();
    }
  });

  it('fails once, and not a second time unheard, when the store holds what cannot be read', async () => {
    const store = await openStore(folder.storeUrl);
    await store.append('project-a', [event('ProjectProposed', {})], 'noStream');
    await store.close();
    const unheard: unknown[] = [];
    const hear = (error: unknown): unknown => unheard.push(error);
    process.on('unhandledRejection', hear);
    await expect(openMinutebook(folder.storeUrl)).rejects.toThrow('was not recorded by Minutebook');
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', hear);
    expect(unheard).toEqual([]);
  });
});

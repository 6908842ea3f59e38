import { dirname, join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { epochOf } from './identity.ts';
import { openStore } from './open.ts';
import { SqliteStore } from './sqlite.ts';
import { temporaryStore, WireFaultServer } from './testing/index.ts';

const uuid = /^[0-9a-f-]{36}$/;

test('a store has one identity, kept over restarts and by its copies', async () => {
  const { store, path, remove } = await temporaryStore();
  onTestFinished(remove);
  const epoch = await epochOf(store);
  expect(epoch).toMatch(uuid);
  expect(await epochOf(store)).toBe(epoch);
  await store.backup(join(dirname(path), 'copy.db'));
  await store.close();
  for (const file of [path, join(dirname(path), 'copy.db')]) {
    const again = SqliteStore.open(file);
    expect(await epochOf(again)).toBe(epoch);
    await again.close();
  }
});

test('another store has another', async () => {
  const [one, other] = [await temporaryStore(), await temporaryStore()];
  onTestFinished(() => one.remove());
  onTestFinished(() => other.remove());
  expect(await epochOf(one.store)).not.toBe(await epochOf(other.store));
});

test('servers that begin together agree, also when an answer is lost', async () => {
  const server = await WireFaultServer.start();
  server.faults.plan('append', { kind: 'silent', afterwards: true });
  const stores = await Promise.all([1, 2, 3].map(() => openStore(server.address, { deadline: 500 })));
  onTestFinished(async () => {
    await Promise.all(stores.map((store) => store.close()));
    server.stop();
  });
  const epochs = await Promise.all(stores.map(epochOf));
  expect(new Set(epochs).size).toBe(1);
  expect(server.log.stream('store-identity')).toHaveLength(1);
});

import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { eventStoreDbAddress } from './eventstoredb/address.ts';
import { openStore } from './open.ts';
import { SqliteStore } from './sqlite.ts';
import { freshStream, someEvents, WireFaultServer } from './testing/index.ts';
import { WrongStoreAddress } from './wrong-store-address.ts';

describe('opening a store', () => {
  test('by a path makes the file and its folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'minutebook-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const store = await openStore(`sqlite:${folder}/new/deep/minutebook.db`);
    expect(store).toBeInstanceOf(SqliteStore);
    expect(existsSync(join(folder, 'new/deep/minutebook.db'))).toBe(true);
    await store.close();
  });

  test.each(['esdb', 'kurrentdb'])('by a %s connection string connects to the server', async (scheme) => {
    const server = await WireFaultServer.start();
    onTestFinished(() => server.stop());
    const store = await openStore(server.address.replace('esdb', scheme));
    expect(await store.append(freshStream(), someEvents(1), 'noStream')).toMatchObject({ kind: 'appended' });
    await store.close();
  });

  test.each([
    ['postgres://me:hush@host/db', /“postgres:\/\/me:…@host\/db” .* begins with neither sqlite: nor esdb:\/\//],
    ['', /begins with neither/],
    ['sqlite:', /names no file/],
    ['sqlite::memory:', /names no file/],
    ['sqlite://host/file', /names no file/],
    ['esdb://', /write esdb:\/\/user:password@host:2113/],
    ['esdb://host:2113', /needs user:password@/],
    ['esdb://host:2113?tls=true', /needs user:password@/],
    ['esdb://me:hush@host:2113?throwOnAppendFailure=false', /reports a wrong revision/],
  ])('by “%s” says what is wrong with it, and no password', async (address, words) => {
    const refusal = await openStore(address).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(WrongStoreAddress);
    expect((refusal as Error).message).toMatch(words);
    expect((refusal as Error).message).not.toContain('hush');
  });
});

describe('the address of an EventStoreDB', () => {
  test.each([
    ['esdb://me:p%40ss@one:2113', 'esdb://me:p%40ss@one:2113?gossipTimeout=2', 'me', 'p@ss'],
    [
      'kurrentdb+discover://me:hush@one,two:2113?tls=true',
      'esdb+discover://me:hush@one,two:2113?tls=true&gossipTimeout=2',
      'me',
      'hush',
    ],
    ['esdb://localhost:2113?tls=false&gossipTimeout=9', 'esdb://localhost:2113?tls=false&gossipTimeout=9', 'none', ''],
  ])(
    '%s gives the client its string and each call its credentials',
    (address, connectionString, username, password) => {
      expect(eventStoreDbAddress(address)).toEqual({ connectionString, credentials: { username, password } });
    },
  );
});

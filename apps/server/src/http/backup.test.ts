import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Person, Services } from '@minutebook/api';
import { checkStore, SqliteStore } from '@minutebook/event-store';
import Fastify from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { temporaryFolder } from '../testing/server-process.ts';
import { serveBackup } from './backup.ts';

let folder: ReturnType<typeof temporaryFolder>;
let store: SqliteStore;

beforeEach(() => {
  folder = temporaryFolder();
  store = SqliteStore.open(join(folder.path, 'minutebook.db'));
});

afterEach(async () => {
  await store.close();
  folder.remove();
});

const administrator: Person = {
  personId: 'a',
  name: 'A',
  email: undefined,
  mustChoosePassword: false,
  roles: ['administrator'],
};

async function ask(person: Person | undefined, ours = true) {
  const server = Fastify();
  serveBackup(
    server,
    { store } as unknown as Services,
    () => person,
    () => ours,
  );
  return server.inject('/backup');
}

describe('the download of a backup', () => {
  it('is a whole store, of which nothing stays on the server', async () => {
    const event = { id: crypto.randomUUID(), type: 'Tried', data: '{}', metadata: '{}' };
    await store.append('store-tried', [event], 'noStream');
    writeFileSync(`${store.path}-copy-left`, 'by a process that was killed');
    const answer = await ask(administrator);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="minutebook-\d{4}-\d\d-\d\d\.db"$/);
    await expect.poll(() => readdirSync(folder.path).filter((file) => file.includes('-copy-'))).toEqual([]);
    const copy = join(folder.path, 'copy.db');
    writeFileSync(copy, answer.rawPayload);
    expect(checkStore(copy)).toBe(1);
  });

  it('is refused to everybody else, and to pages of others', async () => {
    expect((await ask(undefined)).statusCode).toBe(401);
    expect((await ask({ ...administrator, roles: ['programmeManager', 'boardMember'] })).statusCode).toBe(403);
    expect((await ask(administrator, false)).statusCode).toBe(403);
  });
});

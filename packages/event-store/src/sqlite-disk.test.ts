import { cp, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { constants } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';

import { describe, expect, onTestFinished, test } from 'vitest';

import { UnknownPosition } from './refusals.ts';
import { SqliteStore } from './sqlite.ts';
import { openDatabase } from './sqlite/database.ts';
import { SqliteWriter } from './sqlite/writer.ts';
import { embeddedStore, embeddedStoreWithDatabase } from './testing/embedded-store.ts';
import { anEvent, contents, done, followedUntil, freshStream, someEvents } from './testing/index.ts';

const plainly = (words: RegExp) =>
  expect.objectContaining({ name: 'StoreUnavailable', ambiguous: false, message: expect.stringMatching(words) });

describe('a disk that gives no room', () => {
  test.each([
    ['full', 'PRAGMA max_page_count = 1', 'PRAGMA max_page_count = 1000000', /disk is full/],
    ['read-only', 'PRAGMA query_only = 1', 'PRAGMA query_only = 0', /read-only/],
  ])('that is %s: reads go on, appends are refused, and work again afterwards', async (_, fault, repair, words) => {
    const { store: it, database } = await embeddedStoreWithDatabase();
    const stream = freshStream();
    await done(it.append(stream, [anEvent({ words: 'x'.repeat(10_000) })], 'noStream'));
    database.exec(fault);
    const large = [anEvent({ words: 'x'.repeat(100_000) })];
    const refusals = await Promise.allSettled([
      it.append(stream, large, 0),
      it.append(freshStream(), large, 'noStream'),
    ]);
    for (const refusal of refusals) expect(refusal).toEqual({ status: 'rejected', reason: plainly(words) });
    expect(await it.read(stream)).toHaveLength(1);
    expect(await it.health()).toEqual({ kind: 'down', reason: expect.stringMatching(words) });
    database.exec(repair);
    expect(await it.health()).toEqual({ kind: 'up' });
    expect(await it.append(stream, large, 0)).toMatchObject({ kind: 'appended', revision: 1 });
    expect(await contents(it, [stream])).toHaveLength(2);
  });
});

describe('a file that is not there any more', () => {
  test.each([
    ['was removed', (path: string) => rm(path)],
    ['was replaced by a backup', (path: string) => rename(join(dirname(path), 'copy.db'), path)],
  ])('since it %s: nothing is recorded into the void, and following ends', async (_, lose) => {
    const { store: it, path } = await embeddedStore();
    await done(it.append('project-1', someEvents(2), 'noStream'));
    await it.backup(join(dirname(path), 'copy.db'));
    const following = followedUntil(it, undefined, () => false);
    following.catch(() => {});
    await lose(path);
    const lost = plainly(/replaced or removed while its event store was in use/);
    await expect(it.append('project-1', someEvents(1), 1)).rejects.toEqual(lost);
    expect(await it.health()).toMatchObject({ kind: 'down' });
    await expect(following).rejects.toThrow(UnknownPosition);
  });
});

describe('a commit that fails', () => {
  test('answers nobody before, shows nobody anything, and leaves it open whether the pages reached the disk', async () => {
    const { store: it, database } = await embeddedStoreWithDatabase();
    const stream = freshStream();
    const events = someEvents(2);
    database.setAuthorizer((action, operation) =>
      action === constants.SQLITE_TRANSACTION && operation === 'COMMIT' ? constants.SQLITE_DENY : constants.SQLITE_OK,
    );
    const unknown = expect.objectContaining({ name: 'StoreUnavailable', ambiguous: true });
    await expect(it.append(stream, events, 'noStream')).rejects.toEqual(unknown);
    expect(await it.read(stream)).toEqual([]);
    database.setAuthorizer(null);
    expect(await it.append(stream, events, 'noStream')).toMatchObject({ kind: 'appended', revision: 1 });
  });
});

describe('work that must be alone', () => {
  test('keeps appends waiting until it is done, unless it writes them itself', async () => {
    const { path, store: first } = await embeddedStore();
    await first.close();
    const database = openDatabase(path);
    onTestFinished(() => database.close());
    const writer = new SqliteWriter(database, { path, mark: { set() {} }, own: { expect() {} } }, () => {});
    const rows = () => database.prepare('SELECT count(*) AS count FROM events').get()?.['count'];
    const early = writer.append('project-1', someEvents(1), 'noStream');
    const step = Promise.withResolvers<void>();
    const alone = writer.exclusively(() => step.promise);
    const later = writer.append('project-1', someEvents(1), 0);
    // Appends are written one turn of the event loop after they came.
    for (let turn = 0; turn < 3; turn += 1) await nextTurn();
    expect(rows()).toBe(0);
    writer.flush();
    expect(rows()).toBe(2);
    const last = writer.append('project-1', someEvents(1), 1);
    step.resolve();
    await alone;
    expect((await Promise.all([early, later, last])).map((result) => result.revision)).toEqual([0, 1, 2]);
  });
});

describe('erasing a person', () => {
  test('leaves no byte of the person in any file, whoever else was erased before', async () => {
    const { store: it, path } = await embeddedStore();
    const people = Array.from({ length: 200 }, (_, at) => ({ stream: `person-${at}`, secret: `Secretname${at}Ω` }));
    for (let round = 0; round < 13; round += 1) {
      const expected = round === 0 ? 'noStream' : round - 1;
      const event = (secret: string) =>
        anEvent({ name: secret, pad: 'y'.repeat((round * 97) % 401) }, { reason: secret });
      await Promise.all(people.map(({ stream, secret }) => it.append(stream, [event(secret)], expected)));
    }
    // In no order, so that pages lose their rows one by one: that is when neighbours would be moved and leave copies.
    const shuffled = people.map((_, at) => people[(at * 7_919) % 200] ?? { stream: '', secret: '' });
    const erased = shuffled.slice(0, 190);
    for (const { stream } of erased) await it.erase(stream);
    const files = await Promise.all((await readdir(dirname(path))).map((file) => readFile(join(dirname(path), file))));
    const isLeft = ({ secret }: { secret: string }) => files.some((file) => file.includes(secret));
    expect(erased.filter(isLeft)).toEqual([]);
    expect(people.filter(isLeft)).toHaveLength(10);
    expect(await it.read(shuffled.at(-1)?.stream ?? '')).toHaveLength(13);
  });
});

describe('an erasure that was cut off', () => {
  const secret = 'Secretname';
  const filesWith = async (folder: string) => {
    const files = await readdir(folder);
    const bytes = await Promise.all(files.map((file) => readFile(join(folder, file))));
    return files.filter((_, at) => bytes[at]?.includes(secret));
  };

  test('between its commit and the emptying of the log is finished when the store is opened', async () => {
    const { store: it, database, path } = await embeddedStoreWithDatabase();
    await done(it.append('person-a', [anEvent({ name: secret })], 'noStream'));
    database.setAuthorizer((action, pragma) =>
      action === constants.SQLITE_PRAGMA && pragma === 'wal_checkpoint' ? constants.SQLITE_DENY : constants.SQLITE_OK,
    );
    await expect(it.erase('person-a')).rejects.toThrow('not authorized');
    database.setAuthorizer(null);
    const killed = await mkdtemp(join(tmpdir(), 'minutebook-'));
    onTestFinished(() => rm(killed, { recursive: true }));
    await cp(dirname(path), killed, { recursive: true });
    expect(await filesWith(killed)).toEqual(['minutebook.db-wal']);
    const again = SqliteStore.open(join(killed, 'minutebook.db'));
    onTestFinished(() => again.close());
    expect(await filesWith(killed)).toEqual([]);
  });
});

describe('a backup', () => {
  test('is a whole store of some moment, taken while appends go on', async () => {
    const { store: it, path } = await embeddedStore();
    await done(
      it.append(
        'project-before',
        Array.from({ length: 2_000 }, () => anEvent({ words: 'z'.repeat(8_000) })),
        'noStream',
      ),
    );
    const copy = join(dirname(path), 'copy.db');
    const copying = new AbortController();
    const backup = it.backup(copy).then(() => copying.abort());
    let meanwhile = 0;
    for (let expected: number | 'noStream' = 'noStream'; !copying.signal.aborted; meanwhile += 1) {
      expected = (await done(it.append('project-meanwhile', someEvents(3), expected))).revision;
    }
    await backup;
    const restored = SqliteStore.open(copy);
    expect(meanwhile).toBeGreaterThan(1);
    expect(await restored.read('project-before')).toHaveLength(2_000);
    expect((await restored.read('project-meanwhile')).length % 3).toBe(0);
    expect(await restored.append('project-before', someEvents(1), 1_999)).toMatchObject({ kind: 'appended' });
    await restored.close();
  });

  test('to a place that cannot be written fails with its name', async () => {
    const { store: it } = await embeddedStore();
    await expect(it.backup('/dev/null/copy.db')).rejects.toEqual(plainly(/\/dev\/null\/copy\.db/));
    expect(await it.append(freshStream(), someEvents(1), 'noStream')).toMatchObject({ kind: 'appended' });
  });
});

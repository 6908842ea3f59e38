import { execFile } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { constants, DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { describe, expect, onTestFinished, test } from 'vitest';

import { StoreUnavailable } from './port.ts';
import { EventIdReused, UnknownPosition } from './refusals.ts';
import { SqliteStore } from './sqlite.ts';
import { openDatabase } from './sqlite/database.ts';
import { SqliteWriter } from './sqlite/writer.ts';
import { anEvent, contents, done, freshStream, someEvents, temporaryStore } from './testing/index.ts';

async function store() {
  const opened = await temporaryStore();
  onTestFinished(() => opened.remove());
  return opened;
}

/** A store whose connection the test can also reach. */
async function storeWithDatabase() {
  const { path, store: first } = await store();
  await first.close();
  const database = openDatabase(path);
  const reopened = new SqliteStore(database, path);
  onTestFinished(() => reopened.close());
  return { store: reopened, database, path };
}

const plainly = (words: RegExp) => expect.objectContaining({ name: 'StoreUnavailable', ambiguous: false, message: expect.stringMatching(words) });

describe('an event id that is already in the store', () => {
  test('is refused at another place, and undoes nothing but its own batch', async () => {
    const { store: it } = await store();
    const [first, second, third] = [freshStream(), freshStream(), freshStream()];
    const used = anEvent();
    await done(it.append(first, [used], 'noStream'));
    const results = await Promise.allSettled([
      it.append(third, someEvents(1), 'noStream'),
      it.append(second, [...someEvents(2), used], 'noStream'),
      it.append(first, [used], 0),
      it.append(third, someEvents(1), 0),
    ]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect((results[1] as PromiseRejectedResult).reason).toBeInstanceOf(EventIdReused);
    expect(await it.read(second)).toEqual([]);
    expect(await it.read(first)).toHaveLength(1);
    expect(await it.read(third)).toHaveLength(2);
  });

  test('is refused twice in one batch', async () => {
    const { store: it } = await store();
    const event = anEvent();
    await expect(it.append(freshStream(), [event, event], 'noStream')).rejects.toThrow(EventIdReused);
  });
});

describe('the file', () => {
  test('belongs to one store at a time, which the second is told', async () => {
    const { path } = await store();
    expect(() => SqliteStore.open(path)).toThrow(/in use by another process/);
  });

  test('belongs to one process at a time', async () => {
    const { path } = await store();
    const module = pathToFileURL(join(import.meta.dirname, 'sqlite.ts')).href;
    const script = `import { SqliteStore } from ${JSON.stringify(module)}; SqliteStore.open(${JSON.stringify(path)});`;
    const second = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
    await expect(second).rejects.toThrow(/in use by another process; one process owns a store at a time/);
  });

  test('keeps everything that was acknowledged when its process is killed', async () => {
    const { path, store: first } = await store();
    await first.close();
    const module = pathToFileURL(join(import.meta.dirname, 'testing', 'append-for-ever.ts')).href;
    const acknowledged = await killedWhileAppending(module, path);
    const again = SqliteStore.open(path);
    const stored = await again.read('project-1');
    await again.close();
    expect(stored.length).toBeGreaterThanOrEqual(acknowledged);
    // Batches are of three: nothing half-written appears.
    expect(stored.length % 3).toBe(0);
  });

  test('is not taken over when it is another program’s, or no database at all', async () => {
    const { path } = await store();
    const foreign = join(dirname(path), 'foreign.db');
    const database = new DatabaseSync(foreign);
    database.exec('CREATE TABLE theirs (a)');
    database.close();
    const rubbish = join(dirname(path), 'rubbish.db');
    await writeFile(rubbish, 'not a database, but long enough to be read as the header of one, which it is not'.repeat(100));
    const before = [await readFile(foreign), await readFile(rubbish)];
    expect(() => SqliteStore.open(foreign)).toThrow(/is not an event store; it was left as it is/);
    expect(() => SqliteStore.open(rubbish)).toThrow(/is not a database.*restore the last backup/);
    expect([await readFile(foreign), await readFile(rubbish)]).toEqual(before);
  });

  test('that is damaged further in says so when that part is read', async () => {
    const { path, store: first } = await store();
    await done(first.append('project-1', Array.from({ length: 500 }, () => anEvent({ words: 'x'.repeat(500) })), 'noStream'));
    await first.close();
    const bytes = await readFile(path);
    bytes.fill(0xff, Math.floor(bytes.length / 4096 / 3) * 4096, Math.floor(bytes.length / 4096 / 2) * 4096);
    await writeFile(path, bytes);
    const damaged = SqliteStore.open(path);
    await expect(damaged.read('project-1')).rejects.toEqual(plainly(/is damaged; restore the last backup/));
    await damaged.close();
  });

  test('in a folder that cannot be made is refused with its name', () => {
    expect(() => SqliteStore.open('/dev/null/minutebook.db')).toThrow(/\/dev\/null\/minutebook\.db/);
    expect(() => SqliteStore.open('/dev/null/minutebook.db')).toThrow(StoreUnavailable);
  });
});

describe('a disk that gives no room', () => {
  test.each([
    ['full', 'PRAGMA max_page_count = 1', 'PRAGMA max_page_count = 1000000', /disk is full/],
    ['read-only', 'PRAGMA query_only = 1', 'PRAGMA query_only = 0', /read-only/],
  ])('that is %s: reads go on, appends are refused, and work again afterwards', async (_, fault, repair, words) => {
    const { store: it, database } = await storeWithDatabase();
    const stream = freshStream();
    await done(it.append(stream, [anEvent({ words: 'x'.repeat(10_000) })], 'noStream'));
    database.exec(fault);
    const large = [anEvent({ words: 'x'.repeat(100_000) })];
    const refusals = await Promise.allSettled([it.append(stream, large, 0), it.append(freshStream(), large, 'noStream')]);
    for (const refusal of refusals) expect(refusal).toEqual({ status: 'rejected', reason: plainly(words) });
    expect(await it.read(stream)).toHaveLength(1);
    expect(await it.health()).toEqual({ kind: 'down', reason: expect.stringMatching(words) });
    database.exec(repair);
    expect(await it.health()).toEqual({ kind: 'up' });
    expect(await it.append(stream, large, 0)).toMatchObject({ kind: 'appended', revision: 1 });
    expect(await contents(it, [stream])).toHaveLength(2);
  });
});

describe('a commit that fails', () => {
  test('answers nobody before, shows nobody anything, and leaves it open whether the pages reached the disk', async () => {
    const { store: it, database } = await storeWithDatabase();
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
    const { path, store: first } = await store();
    await first.close();
    const database = openDatabase(path);
    onTestFinished(() => database.close());
    const writer = new SqliteWriter(database, path, () => {});
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
    const { store: it, path } = await store();
    const people = Array.from({ length: 200 }, (_, at) => ({ stream: `person-${at}`, secret: `Secretname${at}Ω` }));
    for (let round = 0; round < 13; round += 1) {
      const expected = round === 0 ? 'noStream' : round - 1;
      const event = (secret: string) => anEvent({ name: secret, pad: 'y'.repeat((round * 97) % 401) }, { reason: secret });
      await Promise.all(people.map(({ stream, secret }) => it.append(stream, [event(secret)], expected)));
    }
    // In no order, so that pages lose their rows one by one: that is when neighbours would be moved and leave copies.
    const shuffled = people.map((_, at) => people[(at * 7_919) % 200] ?? { stream: '', secret: '' });
    const erased = shuffled.slice(0, 190);
    for (const { stream } of erased) await it.erase(stream);
    const bytes = Buffer.concat(await Promise.all((await readdir(dirname(path))).map((file) => readFile(join(dirname(path), file)))));
    expect(erased.filter(({ secret }) => bytes.includes(secret))).toEqual([]);
    expect(people.filter(({ secret }) => bytes.includes(secret))).toHaveLength(10);
    expect(await it.read(shuffled.at(-1)?.stream ?? '')).toHaveLength(13);
  });
});

describe('a position', () => {
  test.each(['nonsense', '-1', '1.5', '9', '9007199254740993'])('“%s” that was never handed out is refused', async (position) => {
    const { store: it } = await store();
    await done(it.append(freshStream(), someEvents(3), 'noStream'));
    await expect(it.follow(position, new AbortController().signal).next()).rejects.toThrow(UnknownPosition);
  });
});

describe('a backup', () => {
  test('is a whole store of some moment, taken while appends go on', async () => {
    const { store: it, path } = await store();
    await done(it.append('project-before', Array.from({ length: 2_000 }, () => anEvent({ words: 'z'.repeat(8_000) })), 'noStream'));
    const copy = join(dirname(path), 'copy.db');
    let copied = false;
    const backup = it.backup(copy).then(() => (copied = true));
    let meanwhile = 0;
    let expected: number | 'noStream' = 'noStream';
    while (!copied) {
      expected = (await done(it.append('project-meanwhile', someEvents(3), expected))).revision;
      if (!copied) meanwhile += 1;
    }
    await backup;
    const restored = SqliteStore.open(copy);
    expect(meanwhile).toBeGreaterThan(0);
    expect(await restored.read('project-before')).toHaveLength(2_000);
    expect((await restored.read('project-meanwhile')).length % 3).toBe(0);
    expect(await restored.append('project-before', someEvents(1), 1_999)).toMatchObject({ kind: 'appended' });
    await restored.close();
  });

  test('to a place that cannot be written fails with its name', async () => {
    const { store: it } = await store();
    await expect(it.backup('/dev/null/copy.db')).rejects.toEqual(plainly(/\/dev\/null\/copy\.db/));
    expect(await it.append(freshStream(), someEvents(1), 'noStream')).toMatchObject({ kind: 'appended' });
  });
});

/** Lets a process append until it has acknowledged a few batches, and kills it. Returns how many events it acknowledged. */
function killedWhileAppending(module: string, path: string): Promise<number> {
  return new Promise((resolve) => {
    let acknowledged = 0;
    const child = execFile(process.execPath, [new URL(module).pathname, path], () => resolve(acknowledged));
    child.stdout?.on('data', (lines: string) => {
      acknowledged = Number(lines.trim().split('\n').at(-1));
      if (acknowledged > 300) child.kill('SIGKILL');
    });
  });
}

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';

import { StoreUnavailable } from './port.ts';
import { SqliteStore } from './sqlite.ts';
import { embeddedStore, embeddedStoreWithDatabase, oldStore } from './testing/embedded-store.ts';
import { anEvent, done, followedUntil, freshStream, someEvents } from './testing/index.ts';

const refusal = (words: RegExp) =>
  expect.objectContaining({ name: 'StoreUnavailable', message: expect.stringMatching(words) });

/** Everything in the store; the store is closed then. */
async function historyOf(path: string): Promise<string> {
  const store = SqliteStore.open(path);
  try {
    const { events } = await followedUntil(store, undefined, (_, steps) => steps.at(-1)?.kind === 'caughtUp');
    for (const stream of new Set(events.map((event) => event.stream))) await store.read(stream);
    return JSON.stringify(events);
  } finally {
    await store.close();
  }
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/**
 * The files of a store as a process leaves them that is killed: some of its events in the file, some in the log alone.
 * They are copied while it runs.
 */
async function killedStore() {
  const { store, path } = await embeddedStore();
  const folder = dirname(path);
  const person = 'person-a';
  await done(store.append(person, [anEvent({ name: 'Forgotten' })], 'noStream'));
  for (let at = 0; at < 20; at += 1) {
    await done(
      store.append(
        freshStream(),
        Array.from({ length: 9 }, () => anEvent({ of: 'é'.repeat(at) })),
        'noStream',
      ),
    );
  }
  await store.erase(person);
  for (let at = 0; at < 12; at += 1) await done(store.append(freshStream(), someEvents(5), 'noStream'));
  const killed = temporaryFolder();
  cpSync(folder, killed, { recursive: true });
  return { path: join(killed, 'minutebook.db'), folder: killed };
}

interface Damage {
  readonly file: number;
  /** In millionths of the file's length. */
  readonly at: number;
  readonly kind: 'flip' | 'zero' | 'cut' | 'copy' | 'lose';
  readonly length: number;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  file: fc.constantFrom(0, 0, 1, 2),
  at: fc.noBias(fc.nat(999_999)),
  kind: fc.constantFrom('flip', 'flip', 'zero', 'cut', 'copy', 'lose'),
  length: fc.constantFrom(1, 2, 64, 4096),
});

function inflict(folder: string, { file, at, kind, length }: Damage): void {
  const path = join(folder, ['minutebook.db', 'minutebook.db-wal', 'minutebook.db-mark'][file] ?? '');
  if (kind === 'lose') return rmSync(path);
  const bytes = readFileSync(path);
  const place = Math.floor((at / 1e6) * bytes.length);
  if (kind === 'cut') return truncateSync(path, place);
  const end = Math.min(place + length, bytes.length);
  if (kind === 'zero') bytes.fill(0, place, end);
  else if (kind === 'copy') bytes.copyWithin(place, 0, end - place);
  else for (let index = place; index < end; index += 1) bytes[index] = (bytes[index] ?? 0) ^ (1 + (index % 255));
  writeFileSync(path, bytes);
}

describe('a damaged store', () => {
  test('gives the same history or a sentence, wherever its files are damaged', async () => {
    const { folder } = await killedStore();
    const intact = temporaryFolder();
    cpSync(folder, intact, { recursive: true });
    const whole = await historyOf(join(folder, 'minutebook.db'));
    const said = new Set<string>();
    const property = fc.asyncProperty(damage, async (one) => {
      // Without the mark nothing but the log itself says how long it was.
      fc.pre(one.file !== 2 || one.kind !== 'lose');
      rmSync(folder, { recursive: true });
      cpSync(intact, folder, { recursive: true });
      inflict(folder, one);
      try {
        expect(await historyOf(join(folder, 'minutebook.db'))).toBe(whole);
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        said.add(error.message.replaceAll(/\d+/g, 'N'));
      }
    });
    await fc.assert(property, { numRuns: 400, seed: 20_260_301 });
    expect(said.size).toBeGreaterThan(4);
  });

  test('is refused with a sentence when its log is lost, or cut between two commits', async () => {
    for (const harm of [(wal: string) => rmSync(wal), (wal: string) => truncateSync(wal, statSync(wal).size / 2)]) {
      const { path } = await killedStore();
      harm(`${path}-wal`);
      await expect(historyOf(path)).rejects.toEqual(
        refusal(/ends with event \d+, but 241 were acknowledged: its write-ahead log was lost or cut.*remove \S+-mark/),
      );
      rmSync(`${path}-mark`);
      expect(JSON.parse(await historyOf(path))).not.toEqual([]);
    }
  });

  test('is not begun anew when its file is gone or empty', async () => {
    const { path } = await killedStore();
    truncateSync(path, 0);
    await expect(historyOf(path)).rejects.toEqual(refusal(/is gone or empty, but 241 events of it were acknowledged/));
    rmSync(path);
    await expect(historyOf(path)).rejects.toEqual(refusal(/is gone or empty/));
    expect(existsSync(path)).toBe(false);
  });

  test('is refused when another store was put in its place', async () => {
    const { path } = await killedStore();
    const { store, path: other } = await embeddedStore();
    await done(store.append(freshStream(), someEvents(300), 'noStream'));
    await store.close();
    rmSync(`${path}-wal`);
    cpSync(other, path);
    await expect(historyOf(path)).rejects.toEqual(refusal(/holds another event 241 than was acknowledged/));
  });

  test.each([
    ['an event is changed', "UPDATE events SET data = '{}' WHERE position = 7", /event 7 is not as it was written/],
    ['an event is missing', 'DELETE FROM events WHERE position = 7', /event 7 is missing/],
    ['two events have changed places', swap('position'), /is not as it was written/],
  ])('says so while it is read when %s under it', async (_, fault, words) => {
    const { store, database } = await embeddedStoreOf(20);
    database.exec(fault);
    const following = store.follow(undefined, new AbortController().signal).next();
    await expect(following).rejects.toEqual(refusal(words));
  });

  test('says so when a revision of a stream is missing', async () => {
    const { store, database, stream } = await embeddedStoreOf(20);
    database.exec('DELETE FROM events WHERE position = 7');
    await expect(store.read(stream)).rejects.toEqual(refusal(/revision 6 of \S+ is missing/));
  });
});

function swap(column: string): string {
  const set = (to: string, from: string) => `UPDATE events SET ${column} = ${to} WHERE ${column} = ${from};`;
  return `${set('-1', '3')}${set('3', '4')}${set('4', '-1')}`;
}

async function embeddedStoreOf(count: number) {
  const opened = await embeddedStoreWithDatabase();
  const stream = freshStream();
  await done(opened.store.append(stream, someEvents(count), 'noStream'));
  return { ...opened, stream };
}

describe('a store of the layout without digests', () => {
  test('is brought to this one, with its history and without a trace of who was erased', async () => {
    const { path, rows } = await oldStore();
    const history = JSON.parse(await historyOf(path)) as { id: string }[];
    expect(history.map(({ id }) => id)).toEqual(rows.filter(({ data }) => data !== '00').map(({ id }) => id));
    expect(await historyOf(path)).toBe(JSON.stringify(history));
    const database = new DatabaseSync(path, { readOnly: true });
    onTestFinished(() => database.close());
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 2 });
  });

  test('is left as it is when it is damaged', async () => {
    const { path } = await oldStore('DELETE FROM events WHERE position = 4');
    await expect(historyOf(path)).rejects.toEqual(refusal(/event 4 is missing/));
    const database = new DatabaseSync(path, { readOnly: true });
    onTestFinished(() => database.close());
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
  });
});

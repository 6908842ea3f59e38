import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { describe, expect, test } from 'vitest';

import { StoreUnavailable } from './port.ts';
import { EventIdReused, UnknownPosition } from './refusals.ts';
import { SqliteStore } from './sqlite.ts';
import { embeddedStore } from './testing/embedded-store.ts';
import { anEvent, done, freshStream, someEvents } from './testing/index.ts';

const plainly = (words: RegExp) =>
  expect.objectContaining({ name: 'StoreUnavailable', ambiguous: false, message: expect.stringMatching(words) });

describe('an event id that is already in the store', () => {
  test('is refused at another place, and undoes nothing but its own batch', async () => {
    const { store: it } = await embeddedStore();
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
    const { store: it } = await embeddedStore();
    const event = anEvent();
    await expect(it.append(freshStream(), [event, event], 'noStream')).rejects.toThrow(EventIdReused);
  });
});

describe('the file', () => {
  test('belongs to one store at a time, which the second is told', async () => {
    const { path } = await embeddedStore();
    expect(() => SqliteStore.open(path)).toThrow(/in use by another process/);
  });

  test('belongs to one process at a time', async () => {
    const { path } = await embeddedStore();
    const module = new URL('./sqlite.ts', import.meta.url).href;
    const script = `import { SqliteStore } from ${JSON.stringify(module)}; SqliteStore.open(${JSON.stringify(path)});`;
    const second = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
    await expect(second).rejects.toThrow(/in use by another process; one process owns a store at a time/);
  });

  test('keeps everything that was acknowledged when its process is killed', async () => {
    const { path, store: first } = await embeddedStore();
    await first.close();
    const module = fileURLToPath(new URL('./testing/append-for-ever.ts', import.meta.url));
    const acknowledged = await killedWhileAppending(module, path);
    const again = SqliteStore.open(path);
    const stored = await again.read('project-1');
    await again.close();
    expect(stored.length).toBeGreaterThanOrEqual(acknowledged);
    // Batches are of three: nothing half-written appears.
    expect(stored.length % 3).toBe(0);
  });

  test('is not taken over when it is another program’s, or no database at all', async () => {
    const { path } = await embeddedStore();
    const foreign = join(dirname(path), 'foreign.db');
    const database = new DatabaseSync(foreign);
    database.exec('CREATE TABLE theirs (a)');
    database.close();
    const rubbish = join(dirname(path), 'rubbish.db');
    await writeFile(
      rubbish,
      'not a database, but long enough to be read as the header of one, which it is not'.repeat(100),
    );
    const before = [await readFile(foreign), await readFile(rubbish)];
    expect(() => SqliteStore.open(foreign)).toThrow(/is not an event store; it was left as it is/);
    expect(() => SqliteStore.open(rubbish)).toThrow(/is not a database.*restore the last backup/);
    expect([await readFile(foreign), await readFile(rubbish)]).toEqual(before);
  });

  test('that is damaged further in says so when it is opened', async () => {
    const { path, store: first } = await embeddedStore();
    await done(
      first.append(
        'project-1',
        Array.from({ length: 500 }, () => anEvent({ words: 'x'.repeat(500) })),
        'noStream',
      ),
    );
    await first.close();
    const bytes = await readFile(path);
    bytes.fill(0xff, Math.floor(bytes.length / 4096 / 3) * 4096, Math.floor(bytes.length / 4096 / 2) * 4096);
    await writeFile(path, bytes);
    const refusal = plainly(/is damaged; restore the last backup/);
    expect(() => SqliteStore.open(path)).toThrow(refusal);
  });

  test('in a folder that cannot be made is refused with its name', () => {
    expect(() => SqliteStore.open('/dev/null/minutebook.db')).toThrow(/\/dev\/null\/minutebook\.db/);
    expect(() => SqliteStore.open('/dev/null/minutebook.db')).toThrow(StoreUnavailable);
  });
});

describe('a position', () => {
  test.each(['nonsense', '-1', '1.5', '9', '9007199254740993'])(
    '“%s” that was never handed out is refused',
    async (position) => {
      const { store: it } = await embeddedStore();
      await done(it.append(freshStream(), someEvents(3), 'noStream'));
      await expect(it.follow(position, new AbortController().signal).next()).rejects.toThrow(UnknownPosition);
    },
  );
});

/** Lets a process append until it has acknowledged a few batches, and kills it. Returns how many events it acknowledged. */
function killedWhileAppending(module: string, path: string): Promise<number> {
  return new Promise((resolve) => {
    let acknowledged = 0;
    const child = execFile(process.execPath, [module, path], () => resolve(acknowledged));
    child.stdout?.on('data', (lines: string) => {
      acknowledged = Number(lines.trim().split('\n').at(-1));
      if (acknowledged > 300) child.kill('SIGKILL');
    });
  });
}

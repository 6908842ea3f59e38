import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { NewEvent } from '@minutebook/event-store';
import { SqliteStore } from '@minutebook/event-store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runHere } from '../testing/run-here.ts';
import { temporaryFolder } from '../testing/server-process.ts';
import { Door, knock } from './door.ts';

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

const events = (count: number): NewEvent[] =>
  Array.from({ length: count }, (_, at) => ({
    id: crypto.randomUUID(),
    type: 'SomethingNewer',
    data: JSON.stringify({ at, words: 'x'.repeat(2_000) }),
    metadata: '{}',
  }));

describe('the door beside a store', () => {
  it('lets the command line copy a store that a server owns, under load, to be restored from', async () => {
    await store.append('store-before', events(2_000), 'noStream');
    const door = await Door.open(store);
    expect(statSync(`${store.path}-door`).mode & 0o777).toBe(0o600);
    const copy = join(folder.path, 'copy.db');
    const copied = new AbortController();
    const backup = runHere(['backup', copy], { STORE_URL: folder.storeUrl }).finally(() => copied.abort());
    const acknowledged: number[] = [];
    for (let expected: number | 'noStream' = 'noStream'; !copied.signal.aborted;) {
      const result = await store.append('store-meanwhile', events(3), expected);
      expected = result.revision;
      acknowledged.push(expected);
    }
    expect(await backup).toMatchObject({ code: 0, said: expect.stringMatching(/copied its store to .*it is whole/) });
    door.close();
    expect(readdirSync(folder.path)).not.toContain('copy.db-mark');
    const restored = SqliteStore.open(copy);
    expect(await restored.read('store-before')).toHaveLength(2_000);
    const meanwhile = await restored.read('store-meanwhile');
    expect(meanwhile.length % 3).toBe(0);
    expect(acknowledged.length).toBeGreaterThan(meanwhile.length / 3);
    const next = await restored.append('store-before', events(1), 1_999);
    expect(next.kind).toBe('appended');
    await restored.close();
  });

  it('says why a copy cannot be made', async () => {
    const door = await Door.open(store);
    const { code, said } = await runHere(['backup', join(folder.path, 'nowhere/copy.db')], {
      STORE_URL: folder.storeUrl,
    });
    expect({ code, said }).toEqual({
      code: 1,
      said: expect.stringMatching(/^The copy \S+ could not be made \([^\n]*\)\n$/),
    });
    door.close();
  });

  it('is not there where no server runs, and what one left that was killed is in nobody’s way', async () => {
    expect(await knock(store.path, '/tmp/copy')).toBeUndefined();
    const { said } = await runHere(['backup', join(folder.path, 'copy.db')], { STORE_URL: folder.storeUrl });
    expect(said).toMatch(/in use by another process/);
    writeFileSync(`${store.path}-door`, '');
    const door = await Door.open(store);
    expect((await knock(store.path, join(folder.path, 'copy.db')))?.done).toBe(true);
    door.close();
    expect(existsSync(join(folder.path, 'copy.db'))).toBe(true);
  });
});

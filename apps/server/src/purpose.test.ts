import { purposeOf } from '@minutebook/event-store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { prepare } from './cli/prepare.ts';
import { readConfiguration } from './configuration.ts';
import { openMinutebook } from './minutebook.ts';
import { temporaryFolder } from './testing/server-process.ts';

let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => folder.remove());

const person = {
  name: 'A clerk',
  email: 'clerk@council.example',
  password: 'a long enough password',
  roles: ['administrator' as const],
};

/** Starts as `serve` does. Returns what the store then says and holds. */
async function started(
  setting: Record<string, string>,
  before: (minutebook: Opened) => Promise<unknown> = async () => {},
) {
  const minutebook = await openMinutebook(folder.storeUrl);
  await before(minutebook);
  const warned: string[] = [];
  const configuration = readConfiguration({ STORE_URL: folder.storeUrl, ...setting });
  await prepare(configuration, minutebook, (sentence) => warned.push(sentence));
  const { length } = minutebook.book;
  const purpose = await purposeOf(minutebook.store);
  await minutebook.close();
  return { purpose, length, warned };
}

type Opened = Awaited<ReturnType<typeof openMinutebook>>;

describe('a store of one’s own', () => {
  it('says so from its first start, and is never filled afterwards', async () => {
    expect(await started({ PROGRAMME: 'own' })).toMatchObject({ purpose: 'own', length: 0 });
    expect(await started({})).toMatchObject({ purpose: 'own', length: 0 });
  });

  it('is one that holds a person, whatever is set', async () => {
    const { length, purpose } = await started({}, ({ people }) => people.add(person));
    expect({ length, purpose }).toEqual({ length: 0, purpose: 'own' });
    const wanted = await started({ PROGRAMME: 'demonstration' });
    expect(wanted).toMatchObject({ length: 0, purpose: 'own' });
    expect(wanted.warned).toEqual([expect.stringContaining('kept for a programme of its own')]);
  });
});

describe('a demonstration', () => {
  it('says so, and keeps its posts to sign in as', async () => {
    expect(await started({})).toMatchObject({ purpose: 'demonstration' });
    const again = await openMinutebook(folder.storeUrl);
    expect(again.people.directory.all().length).toBeGreaterThan(3);
    expect(again.recorder.hindrance()).toBeUndefined();
    await again.close();
  });
});

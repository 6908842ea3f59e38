import { afterEach, beforeEach, expect, it } from 'vitest';

import { readConfiguration } from '../configuration.ts';
import { temporaryFolder } from '../testing/server-process.ts';
import { addPerson } from './add-person.ts';

let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => folder.remove());

it('a password that was not written in UTF-8 is refused, since nobody could enter it', async () => {
  const options = { name: 'A clerk', email: 'clerk@council.example', roles: 'administrator' };
  const password = Buffer.from('gravel under n\xFCne lanterns', 'latin1').toString('utf8');
  const added = addPerson(readConfiguration({ STORE_URL: folder.storeUrl }), options, () => password);
  await expect(added).rejects.toThrow('not written in UTF-8');
});

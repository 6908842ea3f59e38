import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { readConfiguration } from './configuration.ts';
import { sessionKey } from './session-key.ts';
import { temporaryFolder } from './testing/server-process.ts';
import { Unusable } from './unusable.ts';

let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => folder.remove());

describe('the key of session cookies', () => {
  it('is another one for another store, also with the same secret', () => {
    const configuration = readConfiguration({
      SESSION_SECRET: 'the same for both of the stores, and long',
      STORE_URL: folder.storeUrl,
    });
    expect(sessionKey(configuration, 'one')).toEqual(sessionKey(configuration, 'one'));
    expect(sessionKey(configuration, 'one')).not.toEqual(sessionKey(configuration, 'another'));
  });

  it('is made once, and kept whole for its owner alone', () => {
    const configuration = readConfiguration({ STORE_URL: folder.storeUrl });
    const first = sessionKey(configuration, 'one');
    const file = join(folder.path, 'session-secret');
    expect(sessionKey(configuration, 'one')).toEqual(first);
    expect(readFileSync(file, 'utf8')).toHaveLength(64);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each(['', '\n', 'half of it', ' '.repeat(64)])('is not made from a secret that was cut off: %j', (secret) => {
    writeFileSync(join(folder.path, 'session-secret'), secret);
    const configuration = readConfiguration({ STORE_URL: folder.storeUrl });
    expect(() => sessionKey(configuration, 'one')).toThrow(Unusable);
    expect(() => sessionKey(configuration, 'one')).toThrow(/session-secret .*Delete it/);
  });

  it('is not made from a setting of spaces', () => {
    expect(() => readConfiguration({ SESSION_SECRET: ' '.repeat(40) })).toThrow('at least 32 characters');
  });
});

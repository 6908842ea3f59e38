import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Configuration } from './configuration.ts';

/**
 * The key material of session cookies: as configured or, with the embedded store, a random one made at first start and
 * kept beside the store for its owner alone, so that people stay signed in over a restart.
 */
export function sessionSecret({ sessionSecret: configured, storeUrl }: Configuration): string {
  if (configured !== undefined) return configured;
  const file = join(dirname(storeUrl.slice('sqlite:'.length)), 'session-secret');
  try {
    writeFileSync(file, randomBytes(48).toString('base64'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}

import { hkdfSync, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Configuration } from './configuration.ts';

/** The key that session cookies are sealed with. The secret has enough randomness of its own: nothing slow is needed. */
export function sessionKey(configuration: Configuration): Buffer {
  return Buffer.from(hkdfSync('sha256', sessionSecret(configuration), 'minutebook', 'session cookies', 32));
}

/**
 * The key material of session cookies: as configured or, with the embedded store, a random one made at first start and
 * kept beside the store for its owner alone, so that people stay signed in over a restart.
 */
function sessionSecret({ sessionSecret: configured, storeUrl }: Configuration): string {
  if (configured !== undefined) return configured;
  const file = join(dirname(storeUrl.slice('sqlite:'.length)), 'session-secret');
  try {
    writeFileSync(file, randomBytes(48).toString('base64'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}

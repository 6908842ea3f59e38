import { hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { shortestSecret } from './configuration.ts';
import type { Configuration } from './configuration.ts';
import { Unusable } from './unusable.ts';

/**
 * The key that session cookies are sealed with, bound to the store by its epoch: people and roles are a store's own, so
 * a cookie of one is nothing on another. The secret has enough randomness of its own: nothing slow is needed.
 * @throws Unusable when the secret beside the store is not whole
 */
export function sessionKey(configuration: Configuration, epoch: string): Buffer {
  return Buffer.from(hkdfSync('sha256', sessionSecret(configuration), 'minutebook', `session cookies ${epoch}`, 32));
}

/**
 * The key material of session cookies: as configured or, with the embedded store, a random one made at first start and
 * kept beside the store for its owner alone, so that people stay signed in over a restart.
 */
function sessionSecret({ sessionSecret: configured, storeUrl }: Configuration): string {
  if (configured !== undefined) return configured;
  const file = join(dirname(storeUrl.slice('sqlite:'.length)), 'session-secret');
  if (!existsSync(file)) keepNewSecret(file);
  const secret = readFileSync(file, 'utf8');
  if (secret.trim().length >= shortestSecret) return secret;
  throw new Unusable(
    `${file} is not whole: it has fewer than ${shortestSecret} characters. Delete it to have another made; people then sign in again.`,
  );
}

/** The file appears whole or not at all, and the first one stands when two servers begin at once. */
function keepNewSecret(file: string): void {
  const draft = `${file}.${randomUUID()}`;
  const descriptor = openSync(draft, 'wx', 0o600);
  try {
    writeFileSync(descriptor, randomBytes(48).toString('base64'));
    fsyncSync(descriptor);
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    closeSync(descriptor);
    rmSync(draft);
  }
}

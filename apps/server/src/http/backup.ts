import { randomUUID } from 'node:crypto';
import { createReadStream, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import type { Person, Services } from '@minutebook/api';
import { SqliteStore, StoreUnavailable } from '@minutebook/event-store';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import { note } from './notes.ts';

type SignedIn = (request: FastifyRequest) => Person | undefined;

/**
 * A copy of the embedded store to download, people and the hashes of their passwords included, for administrators alone;
 * taken while everybody goes on. One at a time, since each is as large as the store.
 */
export function serveBackup(
  server: FastifyInstance,
  { store }: Services,
  signedIn: SignedIn,
  isOurs: (request: FastifyRequest) => boolean,
): void {
  let copying = false;
  if (store instanceof SqliteStore) removeLeftovers(store.path);
  server.get('/backup', async (request, reply) => {
    const person = signedIn(request);
    if (person === undefined) return reply.code(401).send({ message: 'Sign in first.' });
    // A page of somebody else must not have a copy made, although it could not read it.
    if (!person.roles.includes('administrator') || !isOurs(request)) {
      note(request, { event: 'rightRefused', by: person.personId, path: '/backup' });
      return reply.code(403).send({ message: 'Only an administrator may take a backup, from a page of this server.' });
    }
    if (!(store instanceof SqliteStore)) return reply.code(409).send({ message: ofEventStoreDb });
    if (copying) return reply.code(409).send({ message: 'A backup is being taken already. Try again shortly.' });
    copying = true;
    try {
      const file = `${store.path}-copy-${randomUUID()}`;
      await store.backup(file);
      note(request, { event: 'backupTaken', by: person.personId });
      const name = `minutebook-${new Date().toISOString().slice(0, 10)}.db`;
      reply.header('content-type', 'application/vnd.sqlite3').header('cache-control', 'no-store');
      reply.header('content-disposition', `attachment; filename="${name}"`);
      return await reply.send(createReadStream(file).on('close', () => rmSync(file, { force: true })));
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      request.log.warn(error.message);
      return await reply.code(503).send({ message: 'The copy could not be made. The log of the server says why.' });
    } finally {
      copying = false;
    }
  });
}

const ofEventStoreDb = 'Only the embedded store is backed up here; back up EventStoreDB with its own tools.';

/** Copies of people's data that a process left which was killed meanwhile. */
function removeLeftovers(path: string): void {
  const folder = dirname(path);
  for (const file of readdirSync(folder)) {
    if (file.startsWith(`${basename(path)}-copy-`)) rmSync(join(folder, file), { force: true });
  }
}

import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { endOfDay } from '@minutebook/domain';
import { clientOf, connectBrowser, hostServer, temporaryFolder } from '@minutebook/server/testing';
import type { HostedServer } from '@minutebook/server/testing';
import type { Browser } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';

/** What a file of journeys is made with; it ends with the file. */
export interface Scene<Server> {
  readonly browser: Browser;
  readonly server: Server;
}

/**
 * For journeys that record nothing: they share one server on the demonstration. That it holds no entry more than before
 * is checked when the file ends, since anything recorded there would be seen by the others.
 */
export async function reading(): Promise<Scene<{ readonly address: string }>> {
  const server = { address: inject('reading') };
  const before = await entriesOn(server);
  afterAll(async () => expect(await entriesOn(server), 'Entries on the server that is only read').toBe(before));
  return { browser: await openBrowser(), server };
}

/** For journeys that record: a server of their own on the demonstration. */
export async function recording(): Promise<Scene<HostedServer>> {
  const folder = demonstrationFolder();
  const server = await hostServer(folder.storeUrl);
  afterAll(async () => {
    await server.stop();
    folder.remove();
  });
  return { browser: await openBrowser(), server };
}

/**
 * A server on what the demonstration was at the end of a London day: nothing was recorded since. A page of another server
 * that is asked for that day must say the same, whatever its ledger has come to hold.
 */
export async function servedUpTo(day: string): Promise<HostedServer> {
  const folder = demonstrationFolder();
  const store = new DatabaseSync(join(folder.path, 'minutebook.db'));
  store
    .prepare("DELETE FROM events WHERE stream NOT LIKE 'person-%' AND json_extract(metadata, '$.recordedAt') > ?")
    .run(endOfDay(day));
  store.close();
  // It says how far the store went, which is farther than it is to go here.
  rmSync(join(folder.path, 'minutebook.db-mark'));
  const server = await hostServer(folder.storeUrl);
  afterAll(async () => {
    await server.stop();
    folder.remove();
  });
  return server;
}

/** How long a page may take for one step before it is taken for one that never comes; milliseconds. */
const patience = 90_000;

/** The browser, for a file that starts its servers itself. Its contexts are closed when the file ends. */
export async function openBrowser(): Promise<Browser> {
  const browser = await connectBrowser(inject('browser'));
  browser.on('context', (context) => context.setDefaultTimeout(patience));
  afterAll(() => browser.close());
  return browser;
}

/** A folder with a store that holds the demonstration, for a server to be started on. */
export function demonstrationFolder(): ReturnType<typeof temporaryFolder> {
  const folder = temporaryFolder();
  cpSync(inject('filled'), folder.path, { recursive: true });
  return folder;
}

async function entriesOn({ address }: { readonly address: string }): Promise<number> {
  const { trpc } = clientOf(address);
  await trpc.session.signInAs.mutate({ personId: 'post-scrutiny' });
  return (await trpc.ledger.head.query()).length;
}

import { cpSync } from 'node:fs';

import { hostServer, serveBrowser, temporaryFolder } from '@minutebook/server/testing';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where every file of journeys connects to the one browser. */
    readonly browser: string;
    /** A folder with a store that holds the demonstration and that nothing has open, to be copied. */
    readonly filled: string;
    /** The address of the server that nobody records on. */
    readonly reading: string;
  }
}

/** Nobody who reads is held up by the limits for one address, as every journey comes from the same. */
const limits = { REQUESTS_PER_MINUTE: '1000000', SIGN_INS_PER_MINUTE: '100000' };

/**
 * Before any journey, once: unpacks and starts the browser, fills a store with the demonstration as a first start does,
 * and serves a copy of it to the journeys that only read. All of it ends after the last.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [filled, forReading] = [temporaryFolder(), temporaryFolder()];
  await (await hostServer(filled.storeUrl)).stop();
  cpSync(filled.path, forReading.path, { recursive: true });
  const [browser, server] = [await serveBrowser(), await hostServer(forReading.storeUrl, limits)];
  project.provide('browser', browser.wsEndpoint());
  project.provide('filled', filled.path);
  project.provide('reading', server.address);
  return async () => {
    await browser.close();
    await server.stop();
    for (const folder of [filled, forReading]) folder.remove();
  };
}

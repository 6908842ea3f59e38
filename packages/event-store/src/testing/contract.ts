import { afterAll, beforeAll, describe } from 'vitest';

import { appendContract } from './contract-append.ts';
import { closeContract } from './contract-close.ts';
import { followContract } from './contract-follow.ts';
import { readContract } from './contract-read.ts';
import type { Opened } from './opened.ts';

/**
 * What every store holds to. The store may hold other events, and may be shared with other tests.
 * @param open opens a store anew at each call; the tests of `close` close it
 */
export function describeStore(name: string, open: () => Promise<Opened>): void {
  describe(name, () => {
    let opened: Opened;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened.remove());
    const store = () => opened.store;
    appendContract(store);
    readContract(store);
    followContract(store);
    closeContract(open);
  });
}

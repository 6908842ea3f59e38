import { test } from 'vitest';

import { openStore } from './open.ts';
import { describeStore, temporaryStore, WireFaultServer } from './testing/index.ts';

describeStore('the embedded store', temporaryStore);

describeStore('the EventStoreDB adapter, on a server in memory', async () => {
  const server = await WireFaultServer.start();
  const store = await openStore(server.address, { longestPause: 20 });
  const remove = async () => {
    await store.close();
    server.stop();
  };
  return { store, remove };
});

const address = process.env['EVENTSTORE_URL'];
if (address === undefined) {
  test.skip('the EventStoreDB adapter, on the server that EVENTSTORE_URL names: it is not set', () => {});
} else {
  // A cluster's address names several hosts, so that it is no URL.
  const hosts = address.replace(/^[^/]*\/\/(?:[^@]*@)?/, '').replace(/[/?].*$/, '');
  describeStore(`the EventStoreDB adapter, on ${hosts}`, async () => {
    const store = await openStore(address);
    return { store, remove: () => store.close() };
  });
}

import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

import { describe, expect, it, onTestFinished } from 'vitest';

import { run } from '../testing/server-process.ts';

/** A machine that takes connections and never says a word, as one that is frozen does. */
async function frozen(): Promise<number> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => sockets.push(socket.on('error', () => {})));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const secret = { SESSION_SECRET: 'long enough to be the secret of a session' };
const person = ['person', 'add', '--name', 'A', '--email', 'a@council.example', '--roles', 'administrator'];

describe('a command on a store that is frozen', () => {
  it.each([[['export']], [['serve']], [person]])('%j ends with a sentence', async (words) => {
    const port = await frozen();
    const storeUrl = `esdb://admin:changeit@127.0.0.1:${port}?tls=true`;
    const { code, said } = await run(words, { STORE_URL: storeUrl, ...secret }, 'a password that is long enough');
    expect({ code, said }).toEqual({ code: 1, said: expect.stringMatching(/The event store [^\n]*\n$/) });
    expect(said).not.toContain('    at ');
  });
});

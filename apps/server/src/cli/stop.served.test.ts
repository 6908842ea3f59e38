import { once } from 'node:events';
import { renameSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { clientOf } from '../testing/client.ts';
import { run, startServer, temporaryFolder } from '../testing/server-process.ts';

let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => folder.remove());

describe('serve', () => {
  it('is not kept from stopping by a request that never arrives whole', async () => {
    const server = await startServer(folder.storeUrl);
    const { hostname, port } = new URL(server.address);
    const slow = connect(Number(port), hostname);
    slow.on('error', () => {});
    await once(slow, 'connect');
    const head = `POST /trpc/execute HTTP/1.1\r\nHost: ${hostname}\r\nSec-Fetch-Site: same-origin\r\n`;
    slow.write(`${head}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{`);
    // What the server has answered after it, it has received.
    await fetch(`${server.address}/health/live`);
    const late = new AbortController();
    const stopped = await Promise.race([server.stop(), timeout(15_000, late.signal)]);
    late.abort();
    slow.destroy();
    if (stopped === 'late') await server.kill();
    expect(stopped).toBe(0);
  }, 60_000);

  it('starts on a store whose cookies were made for another one, and knows nobody by them', async () => {
    const secret = { SESSION_SECRET: 'the same on both servers, and long' };
    const one = await startServer(folder.storeUrl, secret);
    const client = clientOf(one.address);
    await client.trpc.session.signInAs.mutate({ personId: 'post-administrator' });
    const { cookie } = client;
    const other = await startServer(`sqlite:${join(folder.path, 'other.db')}`, secret);
    expect((await fetch(`${one.address}/trpc/people.list`, { headers: { cookie: cookie() } })).status).toBe(200);
    expect((await fetch(`${other.address}/trpc/people.list`, { headers: { cookie: cookie() } })).status).toBe(401);
    await Promise.all([one.stop(), other.stop()]);
  }, 60_000);

  it('does not start with half a session secret, and leaves the store free', async () => {
    writeFileSync(join(folder.path, 'session-secret'), 'half of it');
    const { code, said } = await run(['serve'], { STORE_URL: folder.storeUrl, PORT: '0' });
    expect(code).toBe(1);
    expect(said).toContain('session-secret');
    expect(said).not.toContain('    at ');
  }, 60_000);

  it('ends with a sentence when another file takes the place of its store', async () => {
    const server = await startServer(folder.storeUrl);
    const file = join(folder.path, 'minutebook.db');
    const copy = join(folder.path, 'copy.db');
    expect(await run(['backup', copy], { STORE_URL: folder.storeUrl })).toMatchObject({ code: 0 });
    renameSync(copy, file);
    expect((await fetch(`${server.address}/health/ready`)).status).toBe(503);
    expect(await server.ended).toBe(1);
    expect(server.said()).toContain('was replaced or removed while its event store was in use');
    expect(server.said()).not.toContain('    at ');
    expect((await run(['export'], { STORE_URL: folder.storeUrl })).code).toBe(0);
  }, 60_000);

  it('warns when it answers to any name', async () => {
    const server = await startServer(folder.storeUrl, { HOST: '0.0.0.0' });
    onTestFinished(async () => void (await server.stop()));
    // The log is another stream than the address: it may come a moment later.
    await expect.poll(server.said).toContain('PUBLIC_ORIGIN');
    const { port } = new URL(server.address);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  }, 60_000);
});

function timeout(milliseconds: number, signal: AbortSignal): Promise<'late'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('late'), milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

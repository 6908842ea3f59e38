import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { clientOf, newCommandId, proposal } from '../testing/client.ts';
import { startServer, temporaryFolder } from '../testing/server-process.ts';
import type { ServerProcess } from '../testing/server-process.ts';

const folder = temporaryFolder();
let server: ServerProcess;

beforeAll(async () => {
  server = await startServer(folder.storeUrl, { SIGN_INS_PER_MINUTE: '3', TRUST_PROXY: 'yes' });
}, 60_000);

afterAll(async () => {
  expect(await server.stop()).toBe(0);
  folder.remove();
});

interface Sent {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
}

/** Sends the path and the headers as they stand, which `fetch` would not. */
async function send(path: string, { method = 'GET', headers = {}, body }: Sent = {}, to = server) {
  const request = httpRequest(to.address, { path, method, headers, agent: false });
  request.end(body);
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of answer) text += String(chunk);
  return { status: answer.statusCode, text, headers: answer.headers };
}

const json = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };

describe('signing in', () => {
  const guess = '{"email":"a@council.example","password":"wrong"}';
  const sent = (headers: OutgoingHttpHeaders = {}): Sent => ({
    method: 'POST',
    headers: { ...json, ...headers },
    body: guess,
  });

  it('is limited however the path is written', async () => {
    const paths = [
      '/trpc/session%2EsignIn',
      '/%74rpc/session.signIn',
      '/trpc/session%252EsignIn',
      '/trpc/session.sign%49n',
    ];
    for (const path of paths) {
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => send(path, sent({ 'x-forwarded-for': '10.0.0.1' }))),
      );
      expect([path, answers.filter(({ status }) => status === 401).length]).toEqual([path, 0]);
    }
  });

  it('is limited by the address that the one proxy saw, not by one that the sender claims', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        send('/trpc/session.signIn', sent({ 'x-forwarded-for': `10.1.0.${index}, 10.0.0.2` })),
      ),
    );
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(3);
  });

  it('is one sender’s from all addresses of an IPv6 network, and says how long to wait', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) => {
        const body = `{"email":"p${index}@council.example","password":"wrong"}`;
        return send('/trpc/session.signIn', { ...sent({ 'x-forwarded-for': `2001:db8::${index + 1}` }), body });
      }),
    );
    const held = answers.filter(({ status }) => status === 429);
    expect(held).toHaveLength(3);
    expect(held[0]?.text).toMatch(/Signing in failed too often from the network you are in. Try again in \d+ seconds./);
  });

  it('is slowed at one account from however many addresses it comes', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const body = '{"email":"victim@council.example","password":"wrong"}';
        return send('/trpc/session.signIn', { ...sent({ 'x-forwarded-for': `10.2.0.${index}` }), body });
      }),
    );
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThan(8);
  });
});

describe('a session that was signed out of', () => {
  async function cookieOf(personId: string): Promise<string> {
    const body = JSON.stringify({ personId });
    const { headers } = await send('/trpc/session.signInAs', { method: 'POST', headers: json, body });
    return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  }

  it('is over for whoever kept its cookie, and the others of the same post go on', async () => {
    const cookie = await cookieOf('post-scrutiny');
    const other = await cookieOf('post-scrutiny');
    expect((await send('/trpc/ledger.head', { headers: { cookie } })).status).toBe(200);
    const signedOut = await send('/trpc/session.signOut', { method: 'POST', headers: { ...json, cookie }, body: '{}' });
    expect(signedOut.headers['clear-site-data']).toBe('"cache"');
    expect((await send('/trpc/ledger.head', { headers: { cookie } })).status).toBe(401);
    expect((await send('/trpc/ledger.head', { headers: { cookie: other } })).status).toBe(200);
  });

  it('follows nothing any more', async () => {
    const cookie = await cookieOf('post-finance');
    const { text } = await send('/trpc/ledger.head', { headers: { cookie } });
    const { result } = JSON.parse(text) as { result: { data: { epoch: string; length: number } } };
    const input = encodeURIComponent(JSON.stringify({ epoch: result.data.epoch, after: result.data.length }));
    const tail = send(`/trpc/ledger.tail?input=${input}`, { headers: { cookie, accept: 'text/event-stream' } });
    await send('/trpc/session.signOut', { method: 'POST', headers: { ...json, cookie }, body: '{}' });
    expect((await tail).status).toBeGreaterThanOrEqual(200);
  });
});

describe('a page of somebody who is not signed in any more', () => {
  it('records nothing as the person who is', async () => {
    const client = clientOf(server.address);
    await client.trpc.session.signInAs.mutate({ personId: 'post-programme-manager' });
    const body = JSON.stringify({ commandId: newCommandId(), command: proposal('mistaken') });
    const headers = { 'content-type': 'application/json', 'x-minutebook-person': 'post-project-officer' };
    const answer = await client.fetch('/trpc/execute', { method: 'POST', headers, body });
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain('Somebody else is signed in in this browser now. Sign in again.');
    const own = { ...headers, 'x-minutebook-person': 'post-programme-manager' };
    expect((await client.fetch('/trpc/execute', { method: 'POST', headers: own, body })).status).toBe(200);
  });
});

describe('a name that leads to this server without being its own', () => {
  it('is refused, while its own names are not', async () => {
    const statusFor = async (host: string): Promise<number | undefined> =>
      (await send('/', { headers: { host } })).status;
    expect(await statusFor('attacker.example:3000')).toBe(421);
    expect(await statusFor('127.0.0.1.attacker.example')).toBe(421);
    for (const host of ['localhost:3000', '127.0.0.1', '[::1]:3000', 'LOCALHOST'])
      expect(await statusFor(host)).toBe(200);
  });
});

describe('a body above the limit', () => {
  const chunked = async (path: string, mebibytes: number): Promise<string> => {
    const { port } = new URL(server.address);
    const socket = connect(Number(port), '127.0.0.1');
    const head = `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nSec-Fetch-Site: same-origin\r\n`;
    const bytes = Math.trunc(mebibytes * 1024 * 1024);
    socket.on('error', () => {});
    socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n${bytes.toString(16)}\r\n${'x'.repeat(bytes)}\r\n0\r\n\r\n`);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    return answer.toString();
  };

  it.each(['/trpc/execute', '/trpc/session.signOut', '/trpc/session.current'])(
    'is refused by %s when sent in chunks',
    async (path) => {
      const answer = await chunked(path, 1.1);
      expect(answer).toMatch(/^HTTP\/1.1 413/);
      expect(answer).toContain('This is more than can be sent at once (1 MB).');
    },
  );

  it('is 8 MB for a published file', async () => {
    expect(await chunked('/trpc/imports.check', 7)).toMatch(/^HTTP\/1.1 4(00|01)/);
    expect(await chunked('/trpc/imports.check', 8.1)).toMatch(/^HTTP\/1.1 413/);
  });
});

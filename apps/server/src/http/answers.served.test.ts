import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';

import { segmentPath } from '@minutebook/ledger';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { clientOf } from '../testing/client.ts';
import { startServer, temporaryFolder } from '../testing/server-process.ts';
import type { ServerProcess } from '../testing/server-process.ts';

const folder = temporaryFolder();
let server: ServerProcess;

beforeAll(async () => {
  server = await startServer(folder.storeUrl);
}, 60_000);

afterAll(async () => {
  expect(await server.stop()).toBe(0);
  folder.remove();
});

async function ask(method: string, path: string, headers: Record<string, string> = {}) {
  const request = httpRequest(server.address, { path, method, headers, agent: false });
  request.end();
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of answer) text += String(chunk);
  return { status: answer.statusCode, headers: answer.headers, text };
}

describe('a method that nothing here has', () => {
  it.each(['TRACE', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'PURGE'])('is refused: %s', async (method) => {
    for (const path of ['/', '/trpc/session.current', '/trpc/execute', '/ledger/x/segments/0.ndjson.gz', '/health']) {
      const { status, headers, text } = await ask(method, path, { 'sec-fetch-site': 'same-origin' });
      expect([path, status, headers.allow]).toEqual([path, 405, 'GET, HEAD, POST']);
      expect(JSON.parse(text)).toEqual({ message: 'Nothing here can be asked for in this way.' });
    }
  });
});

describe('what is not understood', () => {
  it.each([
    ['GET', '/%ff', {}],
    ['GET', '/assets/%00', {}],
    ['GET', '/assets/..%5c..%5cx', {}],
    [
      'POST',
      '/trpc/session.signOut',
      { 'sec-fetch-site': 'same-origin', 'content-type': 'text/xml', 'content-length': '0' },
    ],
  ])('is answered with a sentence, and no word of what answers: %s %s', async (method, path, headers) => {
    const { status, text } = await ask(method, path, headers);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/FST_|statusCode|\.ts:|node_modules/);
    expect(text).toMatch(/"message":"[A-Z][^"]+[.!]"/);
  });
});

describe('what is private', () => {
  it('is kept by nobody: answers, refusals and what follows the ledger', async () => {
    const client = clientOf(server.address);
    await client.trpc.session.signInAs.mutate({ personId: 'post-scrutiny' });
    const { epoch, length } = await client.trpc.ledger.head.query();
    const input = encodeURIComponent(JSON.stringify({ epoch, after: length }));
    const answers = [
      await client.fetch('/trpc/session.current'),
      await client.fetch('/trpc/people.list'),
      await client.fetch('/trpc/nothing'),
      await client.fetch('/trpc/execute', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      }),
      await client.fetch(`/ledger/${epoch}/segments/0.ndjson.gz`),
      await client.fetch('/health'),
    ];
    expect(answers.map(({ headers }) => headers.get('cache-control'))).toEqual(answers.map(() => 'no-store'));
    const gone = new AbortController();
    const tail = await client.fetch(`/trpc/ledger.tail?input=${input}`, { signal: gone.signal });
    expect(tail.headers.get('cache-control')).toMatch(/^no-store/);
    gone.abort();
  });

  it('is kept by nobody with the pages that it comes with, and does not keep what they are made of from being kept', async () => {
    const page = await ask('GET', '/', { accept: 'text/html' });
    expect(page.headers['cache-control']).toBe('no-store');
    const asset = /\/assets\/[^"]+\.js/.exec(page.text)?.[0] ?? '';
    expect((await ask('GET', asset)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const deep = await ask('GET', '/projects/anything', { accept: 'text/html' });
    expect(deep.headers['cache-control']).toBe('no-store');
  });
});

describe('what a page asks first', () => {
  const answersIn = (html: string) => {
    const json = /<script type="application\/json" id="first-answers">([^<]+)<\/script><\/body>/.exec(html)?.[1] ?? '';
    return JSON.parse(json) as { date: string; answers: Record<string, unknown> };
  };
  const fetchedAhead = (html: string) =>
    [...html.matchAll(/<link rel="preload" as="fetch" crossorigin href="([^"]+)" \/>/g)].map(([, path]) => path);

  it('is answered with it as it is where it is asked, for whoever is signed in', async () => {
    const client = clientOf(server.address);
    await client.trpc.session.signInAs.mutate({ personId: 'post-scrutiny' });
    const page = await client.fetch('/backlog', { headers: { accept: 'text/html' } });
    const html = await page.text();
    const { date, answers } = answersIn(html);
    expect(Date.parse(date)).not.toBeNaN();
    expect(Object.keys(answers).map((address) => address.split('?', 1)[0])).toEqual([
      '/trpc/session.current',
      '/trpc/ledger.head',
    ]);
    for (const [address, answer] of Object.entries(answers)) {
      expect(await (await client.fetch(address)).json()).toEqual(answer);
    }
    const { epoch, segments } = await client.trpc.ledger.head.query();
    expect(fetchedAhead(html)).toEqual(segments.slice(0, 6).map((segment) => segmentPath(epoch, segment)));
    expect(fetchedAhead(html)).not.toEqual([]);
  });

  it('tells nothing of the ledger where nobody is', async () => {
    const { text } = await ask('GET', '/', { accept: 'text/html' });
    expect(answersIn(text).answers).toMatchObject({ '/trpc/session.current': { result: { data: { person: null } } } });
    expect(Object.keys(answersIn(text).answers)).toHaveLength(1);
    expect(fetchedAhead(text)).toEqual([]);
  });
});

import { gunzipSync } from 'node:zlib';

import { parseLines, segmentPath } from '@minutebook/ledger';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { clientOf, newCommandId, proposal } from '../testing/client.ts';
import { startServer, temporaryFolder } from '../testing/server-process.ts';
import type { ServerProcess } from '../testing/server-process.ts';

const folder = temporaryFolder();
let server: ServerProcess;
let signedIn: ReturnType<typeof clientOf>;

beforeAll(async () => {
  server = await startServer(folder.storeUrl, { SIGN_INS_PER_MINUTE: '3' });
  signedIn = clientOf(server.address);
  await signedIn.trpc.session.signInAs.mutate({ personId: 'post-programme-manager' });
}, 60_000);

afterAll(async () => {
  expect(await server.stop()).toBe(0);
  folder.remove();
});

function post(path: string, headers: Record<string, string>, body = '{}'): Promise<Response> {
  const method = { method: 'POST', body };
  return fetch(`${server.address}${path}`, { ...method, headers: { 'content-type': 'application/json', ...headers } });
}

describe('requests that change something', () => {
  it('are refused from another site, and where nothing says where they come from', async () => {
    const path = '/trpc/session.signOut';
    expect((await post(path, {})).status).toBe(403);
    expect((await post(path, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await post(path, { origin: server.address, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post(path, { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await post(path, { origin: server.address })).status).toBe(200);
  });

  it('are refused above 1 MB', async () => {
    const answer = await post('/trpc/execute', { origin: server.address }, 'x'.repeat(1_100_000));
    expect(answer.status).toBe(413);
    expect(await answer.json()).toEqual({ message: 'This is more than can be sent at once (1 MB).' });
  });

  it('are answered with a sentence, without a trace of the code, when malformed', async () => {
    for (const body of ['{', '[]', '"x"', '{"commandId":1}']) {
      const answer = await signedIn.fetch('/trpc/execute', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      });
      expect(answer.status).toBe(400);
      expect(await answer.text()).not.toMatch(/node_modules|\.ts:|\\n\s+at /);
    }
  });
});

describe('a session', () => {
  it('is a cookie that scripts and other sites do not get', async () => {
    const answer = await post('/trpc/session.signInAs', { origin: server.address }, '{"personId":"post-scrutiny"}');
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^minutebook=/);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).not.toContain('post-scrutiny');
  });

  it('ends with signing out', async () => {
    const client = clientOf(server.address);
    await client.trpc.session.signInAs.mutate({ personId: 'post-scrutiny' });
    expect((await client.trpc.session.current.query()).person?.personId).toBe('post-scrutiny');
    await client.trpc.session.signOut.mutate();
    expect((await client.trpc.session.current.query()).person).toBeNull();
  });

  it('is not opened by a cookie that somebody made up', async () => {
    const answer = await fetch(`${server.address}/trpc/ledger.head`, { headers: { cookie: 'minutebook=abc%3Bdef' } });
    expect(answer.status).toBe(401);
  });

  it('is not tried without end', async () => {
    const tries = Array.from({ length: 6 }, () =>
      post('/trpc/session.signIn', { origin: server.address }, '{"email":"a@council.example","password":"wrong"}'),
    );
    const codes = (await Promise.all(tries)).map((answer) => answer.status);
    expect(codes).toContain(401);
    expect(codes).toContain(429);
  });
});

describe('pages', () => {
  it('come with a policy that runs no script but ours', async () => {
    const answer = await fetch(server.address, { headers: { accept: 'text/html' } });
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const page = await answer.text();
    // The first answers are data: a block of JSON is never run.
    expect(page).not.toMatch(/<script(?![^>]*(?:src=|type="application\/json"))/);
  });

  it('answer at every deep link, and nowhere else', async () => {
    const link = await fetch(`${server.address}/projects/anything?asof=2026-01-01`, {
      headers: { accept: 'text/html' },
    });
    expect(link.status).toBe(200);
    expect((await fetch(`${server.address}/assets/nothing.js`)).status).toBe(404);
    expect((await fetch(`${server.address}/trpc/nothing`)).status).toBe(404);
  });
});

describe('the ledger over HTTP', () => {
  it('is for people who are signed in', async () => {
    const { epoch } = await signedIn.trpc.ledger.head.query();
    const file = `${'x'.repeat(22)}.ndjson.gz`;
    expect((await fetch(`${server.address}/ledger/${epoch}/segments/1-64/${file}`)).status).toBe(401);
    for (const path of [
      `1-64/${file}`,
      `0-0/${file}`,
      `64-1/${file}`,
      `1-64/..%2F${file}`,
      '1-64/a.ndjson.gz',
      `a/${file}`,
    ]) {
      expect((await signedIn.fetch(`/ledger/${epoch}/segments/${path}`)).status, path).toBe(404);
    }
  });

  it('comes in files that browsers keep for ever, each with the lines that it is named by', async () => {
    const { epoch, segments } = await signedIn.trpc.ledger.head.query();
    const [segment] = segments;
    if (segment === undefined) throw new Error('The ledger has no segment');
    const answer = await signedIn.fetch(segmentPath(epoch, segment));
    expect(answer.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    const text = gunzipSync(await answer.arrayBuffer()).toString('utf8');
    const lines = await signedIn.trpc.ledger.lines.query({ epoch, after: 0 });
    expect(text.trimEnd().split('\n')).toEqual(lines.slice(0, segment.count));
  });

  it('brings an entry to who follows, after the entries they have', async () => {
    const { epoch, length } = await signedIn.trpc.ledger.head.query();
    const arrived = Promise.withResolvers<readonly string[]>();
    const tail = signedIn.trpc.ledger.tail.subscribe(
      { epoch, after: length },
      { onData: ({ data }) => arrived.resolve(data), onError: (error) => arrived.reject(error) },
    );
    const answer = await signedIn.trpc.execute.mutate({ commandId: newCommandId(), command: proposal('followed') });
    const [entry] = parseLines((await arrived.promise).join('\n'));
    tail.unsubscribe();
    expect(answer).toEqual({ kind: 'recorded', entries: [length + 1] });
    expect(entry).toMatchObject({ n: length + 1, stream: 'project-followed', type: 'ProjectProposed' });
  });

  it('refuses to go on with another ledger', async () => {
    const { epoch } = await signedIn.trpc.ledger.head.query();
    const id = '00000000-0000-7000-8000-000000000000';
    await expect(signedIn.trpc.ledger.lines.query({ epoch: 'other', after: 0 })).rejects.toThrow('another ledger');
    await expect(signedIn.trpc.ledger.lines.query({ epoch, after: 5, id })).rejects.toThrow('another ledger');
    const [fifth] = parseLines((await signedIn.trpc.ledger.lines.query({ epoch, after: 4 })).slice(0, 1).join(''));
    const place = { epoch, after: 5, ...(fifth === undefined ? {} : { id: fifth.id }) };
    expect(parseLines((await signedIn.trpc.ledger.lines.query(place))[0] ?? '')[0]?.n).toBe(6);
  });
});

describe('health', () => {
  it('says that it lives and that it is ready', async () => {
    expect(await (await fetch(`${server.address}/health/live`)).json()).toEqual({ live: true });
    expect(await (await fetch(`${server.address}/health`)).json()).toMatchObject({ ready: true, store: 'up' });
  });
});

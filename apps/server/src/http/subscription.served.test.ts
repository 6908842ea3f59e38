import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { clientOf, newCommandId, proposal } from '../testing/client.ts';
import { startServer, temporaryFolder } from '../testing/server-process.ts';
import type { ServerProcess } from '../testing/server-process.ts';

const folder = temporaryFolder();
let server: ServerProcess;
let client: ReturnType<typeof clientOf>;
let head: { epoch: string; length: number };

beforeAll(async () => {
  server = await startServer(folder.storeUrl);
  client = clientOf(server.address);
  await client.trpc.session.signInAs.mutate({ personId: 'post-programme-manager' });
  head = await client.trpc.ledger.head.query();
}, 60_000);

afterAll(async () => {
  await server.stop();
  folder.remove();
});

function tailPath(input: unknown): string {
  return `/trpc/ledger.tail?input=${encodeURIComponent(typeof input === 'string' ? input : JSON.stringify(input))}`;
}

/** The events of an answer as they stand, until there are so many. */
async function eventsOf(answer: Response, number: number): Promise<readonly string[]> {
  const reader = (answer.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (text.split('\n\n').length <= number) {
    const { value, done } = await reader.read();
    if (done) break;
    text += value;
  }
  await reader.cancel();
  return text.split('\n\n').slice(0, number);
}

describe('the tail of the ledger', () => {
  it('begins with what a client needs to know, then tells each entry as one event with its place', async () => {
    const answer = await client.fetch(tailPath({ epoch: head.epoch, after: head.length }));
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    expect(answer.headers.get('cache-control')).toContain('no-store');
    const told = eventsOf(answer, 2);
    await client.trpc.execute.mutate({ commandId: newCommandId(), command: proposal('told') });
    const [connected, entry] = await told;
    expect(connected).toBe('event: connected\ndata: {"reconnectAfterInactivityMs":40000}');
    expect(entry).toMatch(new RegExp(`^data: \\[.*\\]\nid: ${head.length + 1}\\.[0-9a-f-]{36}$`));
  });

  it('goes on after the last event that a client had, whichever way it says so', async () => {
    const lines = await client.trpc.ledger.lines.query({ epoch: head.epoch, after: head.length - 2 });
    const place = `${head.length - 1}.${(JSON.parse(lines[0] ?? '') as { id: string }).id}`;
    const path = tailPath({ epoch: head.epoch, after: 0 });
    const byHeader = await client.fetch(path, { headers: { 'last-event-id': place } });
    const byQuery = await client.fetch(`${path}&lastEventId=${place}`);
    for (const answer of [byHeader, byQuery]) {
      const [, first] = await eventsOf(answer, 2);
      expect(first?.split('\n')[0]).toContain(JSON.stringify(lines[1]).slice(1, -1));
    }
  });

  it('refuses in one answer whoever is not signed in, and what is no input', async () => {
    const stranger = await fetch(server.address + tailPath({ epoch: head.epoch, after: 0 }));
    expect([stranger.status, (await stranger.json()) as object]).toMatchObject([
      401,
      { error: { message: 'Sign in first.' } },
    ]);
    expect((await client.fetch(tailPath('{'))).status).toBe(400);
    expect((await client.fetch(tailPath({ after: -1 }))).status).toBe(400);
  });

  it('tells in an event that this is another ledger, and ends', async () => {
    const answer = await client.fetch(tailPath({ epoch: 'another', after: 1 }));
    const [, error] = await eventsOf(answer, 2);
    expect(error).toMatch(/^event: serialized-error\ndata: .*another ledger/);
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '@minutebook/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { clientOf, newCommandId, proposal } from '../testing/client.ts';
import { run, startServer, temporaryFolder } from '../testing/server-process.ts';

let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => {
  folder.remove();
});

async function managerOf(address: string) {
  const client = clientOf(address);
  await client.trpc.session.signInAs.mutate({ personId: 'post-programme-manager' });
  return client.trpc;
}

describe('serve', () => {
  it('loses nothing that it acknowledged when it is killed in the middle of a burst', async () => {
    const before = await startServer(folder.storeUrl);
    const client = await managerOf(before.address);
    const acknowledged = new Map<string, unknown>();
    const sent = new Map<string, Command>();
    let halfway = (): void => {};
    const enough = new Promise<void>((resolve) => (halfway = resolve));
    const burst = Array.from({ length: 400 }, async (_, index) => {
      const request = { commandId: newCommandId(), command: proposal(`burst-${index}`) };
      sent.set(request.commandId, request.command);
      const answer = await client.execute.mutate(request);
      acknowledged.set(request.commandId, answer);
      if (acknowledged.size === 100) halfway();
    });
    const settled = Promise.allSettled(burst);
    await enough;
    await before.kill();
    await settled;
    expect(acknowledged.size).toBeGreaterThanOrEqual(100);

    const after = await startServer(folder.storeUrl);
    const again = await managerOf(after.address);
    const { length } = await again.ledger.head.query();
    for (const [commandId, answer] of acknowledged) {
      expect(await again.execute.mutate({ commandId, command: sent.get(commandId) ?? proposal('?') })).toEqual(answer);
    }
    expect((await again.ledger.head.query()).length).toBe(length);
    expect(await after.stop()).toBe(0);
  }, 60_000);

  it('finishes what is under way when it is told to stop', async () => {
    const server = await startServer(folder.storeUrl);
    const client = await managerOf(server.address);
    const { length } = await client.ledger.head.query();
    const first = client.execute.mutate({ commandId: newCommandId(), command: proposal('first') });
    const others = Array.from({ length: 20 }, (_, index) =>
      client.execute.mutate({ commandId: newCommandId(), command: proposal(`last-${index}`) }),
    );
    const settled = Promise.allSettled(others);
    await first;
    expect(await server.stop()).toBe(0);
    const answers = await settled;
    const recorded = answers.filter((answer) => answer.status === 'fulfilled').length;

    const after = await startServer(folder.storeUrl);
    const again = await managerOf(after.address);
    expect((await again.ledger.head.query()).length).toBeGreaterThanOrEqual(length + 1 + recorded);
    await after.stop();
  }, 60_000);

  it('generates the same demonstration every time, to the byte', async () => {
    const exported: string[] = [];
    for (const name of ['one.db', 'two.db']) {
      const storeUrl = `sqlite:${join(folder.path, name)}`;
      await (await startServer(storeUrl)).stop();
      exported.push((await run(['export'], { STORE_URL: storeUrl })).said);
    }
    expect(exported[0]).toBe(exported[1]);
    expect(exported[0]?.split('\n').length).toBeGreaterThan(200);
  }, 60_000);

  it('says which setting is wrong, and why, and does not start', async () => {
    const wrong = async (environment: Record<string, string>): Promise<string> => {
      const { code, said } = await run(['serve'], environment);
      expect(code).toBe(1);
      return said;
    };
    expect(await wrong({ PORT: 'eighty' })).toBe('PORT must be a whole number.\n');
    expect(await wrong({ STORE_URL: 'mysql://x' })).toContain('STORE_URL must begin with sqlite: or esdb://');
    expect(await wrong({ SESSION_SECRET: 'short' })).toContain('SESSION_SECRET must have at least 32 characters');
    expect(await wrong({ HOST: '203.0.113.7', STORE_URL: folder.storeUrl })).toMatch(
      /cannot listen on HOST 203.0.113.7/,
    );
    expect(await wrong({ STORE_URL: 'esdb://127.0.0.1:1?tls=false' })).toContain('SESSION_SECRET must be set');
  }, 60_000);

  it('says so when another process owns the store, and when the store is no database', async () => {
    const server = await startServer(folder.storeUrl);
    const second = await run(['serve'], { STORE_URL: folder.storeUrl, PORT: '0' });
    expect(second.code).toBe(1);
    expect(second.said).toMatch(/another process|in use|owned/i);
    expect(second.said).not.toContain('    at ');
    await server.stop();
    const file = join(folder.path, 'no.db');
    writeFileSync(file, 'This is no database, and long enough to be looked at as one by whoever reads its first page.');
    const third = await run(['serve'], { STORE_URL: `sqlite:${file}`, PORT: '0' });
    expect(third.code).toBe(1);
    expect(third.said).not.toContain('    at ');
  }, 60_000);

  it('does not serve the demonstration where an own programme is wanted', async () => {
    await (await startServer(folder.storeUrl)).stop();
    const own = await run(['serve'], { STORE_URL: folder.storeUrl, PORT: '0', PROGRAMME: 'own' });
    expect(own.code).toBe(1);
    expect(own.said).toContain('this store holds the demonstration');
  }, 60_000);
});

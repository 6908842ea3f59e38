import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { commandIn, stagesOf, textsOf } from './testing/dockerfile.ts';
import { fileOf, root } from './testing/root.ts';

const image = stagesOf(fileOf('apps/server/Dockerfile')).at(-1) ?? [];

describe('A container of the image', { timeout: 60_000 }, () => {
  const [entrypoint] = textsOf(image, 'ENTRYPOINT').map(commandIn);
  const [parameters] = textsOf(image, 'CMD').map(commandIn);
  const [check] = textsOf(image, 'HEALTHCHECK').map(commandIn);
  const fixed = Object.fromEntries((textsOf(image, 'ENV')[0] ?? '').split(' ').map((setting) => setting.split('=')));
  let folder: string;
  let environment: Record<string, string>;
  let container: ChildProcess;
  let output = '';

  const run = ([program, ...rest]: readonly [string, ...string[]]) => {
    const command = program === 'node' ? process.execPath : program;
    return { command, rest, options: { cwd: root, env: environment } };
  };
  const healthy = () => {
    const { command, rest, options } = run(check ?? ['false']);
    return spawnSync(command, rest, options).status;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'minutebook-image-'));
    const store = { STORE_URL: `sqlite:${join(folder, 'store.db')}`, PROGRAMME: 'own' };
    environment = { ...fixed, ...store, HOST: '127.0.0.1', PORT: String(await freePort()) };
    if (!existsSync(join(root, 'apps/web/dist'))) expect.fail('The client is not built: run `pnpm build` first.');
  });

  afterAll(() => {
    container.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  test('listens on every address of the container, at the port that is exposed', () => {
    expect(fixed).toEqual({ NODE_ENV: 'production', HOST: '0.0.0.0', PORT: '3000' });
    expect(textsOf(image, 'EXPOSE')).toEqual(['3000']);
  });

  test('is not healthy while nothing answers', () => {
    expect(healthy()).toBe(1);
  });

  test('serves, is healthy, and stops within the grace period when told to', async () => {
    const { command, rest, options } = run([...(entrypoint ?? ['false']), ...(parameters ?? [])]);
    container = spawn(command, rest, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    await said(/Minutebook is at/);
    const ready = await fetch(`http://127.0.0.1:${environment['PORT']}/health/ready`);
    expect({ status: ready.status, answer: await ready.json() }).toMatchObject({
      status: 200,
      answer: { ready: true },
    });
    expect(healthy()).toBe(0);

    const exited = once(container, 'exit');
    container.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
    expect(healthy()).toBe(1);
  });

  /** Resolves when the container has said something; fails with all that it said when it ends without. */
  async function said(what: RegExp): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      if (what.test(output)) resolve();
    };
    container.stdout?.on('data', hear);
    container.stderr?.on('data', hear);
    container.once('error', reject);
    container.once('exit', () => reject(new Error(`It ended: ${output}`)));
    return promise;
  }
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

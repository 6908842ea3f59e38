import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Every process compiles the same files: what one of them made of them, the next takes from here, a fifth faster. */
export const compiled = fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url));

/** A server in a process of its own, as somebody would start it. */
export interface ServerProcess {
  /** Where it answers, such as `http://127.0.0.1:40123`. */
  readonly address: string;
  /** What it has said so far. */
  readonly said: () => string;
  /** Resolves with its exit code when it has ended, whatever the reason. */
  readonly ended: Promise<number | null>;
  /** Tells it to stop, as a terminal or a container engine does; resolves with its exit code. */
  stop(): Promise<number | null>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
}

/** A folder for a store, and how to be rid of it. */
export function temporaryFolder(): { path: string; storeUrl: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'minutebook-'));
  return {
    path,
    storeUrl: `sqlite:${join(path, 'minutebook.db')}`,
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Starts a server on the store and resolves when it answers. @throws when it ends before, with what it said. */
export async function startServer(storeUrl: string, environment: Record<string, string> = {}): Promise<ServerProcess> {
  const { child, said } = runMain(['serve'], { STORE_URL: storeUrl, PORT: '0', LOG_LEVEL: 'warn', ...environment });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr?.on('data', () => {
      const found = /Minutebook is at (\S+)/.exec(said())?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said()}`)));
  });
  return {
    address,
    said,
    ended: ended.then(([code]) => code),
    stop: async () => {
      child.kill('SIGTERM');
      return (await ended)[0];
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Runs the command line to its end. */
export async function run(
  words: readonly string[],
  environment: Record<string, string>,
  input = '',
): Promise<{ code: number | null; said: string }> {
  const { child, said } = runMain(words, environment);
  child.stdin?.end(input);
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, said: said() };
}

function runMain(
  words: readonly string[],
  environment: Record<string, string>,
): { child: ChildProcess; said: () => string } {
  const env = { PATH: process.env['PATH'], NODE_COMPILE_CACHE: compiled, ...environment };
  const child = spawn(process.execPath, [main, ...words], { env });
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, said: () => text };
}

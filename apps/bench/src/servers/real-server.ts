import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { NotReady } from '../running/not-ready.ts';
import type { Scope } from '../running/scope.ts';
import { post } from './fill-store.ts';

const main = fileURLToPath(new URL('../../../server/src/main.ts', import.meta.url));
const client = fileURLToPath(new URL('../../../web/dist/index.html', import.meta.url));

/** A server in its own process, on loopback, and what a client needs to talk to it. */
export interface RealServer {
  readonly origin: string;
  /** The `Cookie` header of somebody signed in. */
  readonly cookie: string;
  readonly epoch: string;
  readonly pid: number;
}

/**
 * Starts the server as anybody would, on this store, and signs in. It ends with the scope.
 * @throws NotReady when the client has not been built, which the server would refuse to start without
 */
export async function startServer(scope: Scope, storePath: string, flags: readonly string[] = []): Promise<RealServer> {
  if (!existsSync(client)) throw new NotReady('The client is not built: run `pnpm build` first.');
  const child = scope.child(
    spawn(process.execPath, [...flags, main, 'serve'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        PORT: '0',
        HOST: '127.0.0.1',
        STORE_URL: `sqlite:${storePath}`,
        PROGRAMME: 'demonstration',
        LOG_LEVEL: 'silent',
        REQUESTS_PER_MINUTE: '999999999',
        SIGN_INS_PER_MINUTE: '1000',
      },
    }),
  );
  const origin = await addressOf(child);
  const cookie = await signIn(origin);
  const answer = await fetch(`${origin}/trpc/ledger.head`, { headers: { cookie } });
  const { result } = (await answer.json()) as { result: { data: { epoch: string } } };
  return { origin, cookie, epoch: result.data.epoch, pid: child.pid ?? 0 };
}

/** What the server says it is reachable at. Reads on, so that the pipe never fills. */
function addressOf(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('The server was started without a pipe for what it says');
  const said: string[] = [];
  const lines = createInterface({ input: child.stderr });
  return new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      said.push(line);
      const address = /Minutebook is at (http:\S+)/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error(`The server did not start:\n${said.join('\n')}`)));
  });
}

/** The `Cookie` header of a session of its own. */
export async function signIn(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/trpc/session.signInAs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ personId: post.personId }),
  });
  if (!answer.ok) throw new Error(`Signing in was answered with ${answer.status}: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

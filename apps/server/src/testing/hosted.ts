import { fork } from 'node:child_process';
import type { ChildProcess, StdioOptions } from 'node:child_process';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

import { compiled } from './server-process.ts';
import type { ServerProcess } from './server-process.ts';

/** Somebody who may sign in to a programme of one's own; the roles separated by commas. */
interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly roles: string;
}

type Environment = Readonly<Record<string, string>>;

/** What the process that serves many stores is told to do. */
export type Order =
  | { readonly kind: 'serve'; readonly environment: Environment }
  | { readonly kind: 'stop'; readonly address: string }
  | { readonly kind: 'add'; readonly environment: Environment; readonly person: NewPerson; readonly password: string };

export interface Sent {
  readonly id: number;
  readonly order: Order;
}

export type Answer = { readonly id: number } & ({ readonly said: string } | { readonly fault: string });

/** A server beside others in one process: it is stopped like one in a process of its own, and cannot be killed alone. */
export type HostedServer = Pick<ServerProcess, 'address'> & { stop(): Promise<void> };

/**
 * Starts a server on the store and resolves when it answers. It is the same server as `startServer` starts, in a process
 * that all such servers of this process share. @throws when it cannot be started, saying why
 */
export async function hostServer(storeUrl: string, environment: Environment = {}): Promise<HostedServer> {
  const settings = { STORE_URL: storeUrl, PORT: '0', LOG_LEVEL: 'warn', ...environment };
  const address = await order({ kind: 'serve', environment: settings });
  return {
    address,
    stop: async () => {
      await order({ kind: 'stop', address });
    },
  };
}

/** Adds a person to a store that nothing has open, as the command line does. @throws when refused, saying why */
export async function addPersonTo(storeUrl: string, person: NewPerson, password: string): Promise<void> {
  await order({ kind: 'add', environment: { STORE_URL: storeUrl, PROGRAMME: 'own' }, person, password });
}

let host: ChildProcess | undefined;
let orders = 0;
const waiting = new Map<number, (answer: Answer) => void>();

function order(asked: Order): Promise<string> {
  host ??= begun();
  const { channel } = host;
  const id = (orders += 1);
  const sent: Sent = { id, order: asked };
  channel?.ref();
  host.send(sent);
  return new Promise((resolve, reject) => {
    waiting.set(id, (answer) => {
      waiting.delete(id);
      if (waiting.size === 0) channel?.unref();
      if ('said' in answer) resolve(answer.said);
      else reject(new Error(answer.fault));
    });
  });
}

/** Begins the process, which keeps this one from ending only while it is waited for, and ends with it. */
function begun(): ChildProcess {
  const env = { PATH: process.env['PATH'], NODE_COMPILE_CACHE: compiled };
  const stdio: StdioOptions = ['ignore', 'ignore', 'pipe', 'ipc'];
  const child = fork(fileURLToPath(new URL('host.ts', import.meta.url)), { env, execArgv: [], stdio });
  let told = '';
  child.stderr?.on('data', (chunk: Buffer) => (told += chunk.toString()));
  child.on('message', (answer: Answer) => waiting.get(answer.id)?.(answer));
  child.once('exit', (code) => {
    host = undefined;
    for (const [id, tell] of waiting) tell({ id, fault: `The process of the servers ended with ${code}: ${told}` });
  });
  child.unref();
  if (child.stderr instanceof Socket) child.stderr.unref();
  child.channel?.unref();
  return child;
}

import { chmodSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';
import { relative, resolve } from 'node:path';

import type { SqliteStore } from '@minutebook/event-store';
import { z } from 'zod';

const request = z.strictObject({ backUpTo: z.string().min(1) });
const answer = z.strictObject({ done: z.boolean(), sentence: z.string() });

/** What whoever asked is told. */
export type Answer = z.infer<typeof answer>;

/** More than any path takes. */
const longestRequest = 64 * 1024;

/**
 * Where the command line reaches the server that owns an embedded store: a socket beside its file, for the owner of both
 * alone. Who may use it could read the file itself.
 */
export class Door {
  readonly #close: () => void;

  private constructor(close: () => void) {
    this.#close = close;
  }

  /** @throws the system's error, as where the path is longer than a socket's name may be */
  static async open(store: SqliteStore): Promise<Door> {
    const place = placeOf(store.path);
    // Whoever owns the store owns the door: what is there was left by a process that was killed.
    rmSync(place, { force: true });
    const server = createServer((socket) => void serve(socket, store));
    await new Promise<void>((done, failed) => {
      server.once('error', failed);
      server.listen(place, done);
    });
    chmodSync(place, 0o600);
    return new Door(() => server.close());
  }

  close(): void {
    this.#close();
  }
}

/** Asks the process that owns the store for a copy; `undefined` where nobody answers. */
export async function knock(storePath: string, backUpTo: string): Promise<Answer | undefined> {
  const socket = connect(placeOf(storePath));
  socket.on('error', () => {});
  socket.write(`${JSON.stringify({ backUpTo })}\n`);
  const line = await lineFrom(socket);
  socket.destroy();
  return line === undefined ? undefined : answer.parse(JSON.parse(line));
}

async function serve(socket: Socket, store: SqliteStore): Promise<void> {
  socket.on('error', () => {});
  const line = await lineFrom(socket);
  if (line !== undefined) socket.write(`${JSON.stringify(await answerTo(line, store))}\n`);
  socket.end();
}

async function answerTo(line: string, store: SqliteStore): Promise<Answer> {
  try {
    const { backUpTo } = request.parse(JSON.parse(line));
    await store.backup(backUpTo);
    return { done: true, sentence: `The running server copied its store to ${backUpTo}.` };
  } catch (error) {
    return { done: false, sentence: error instanceof Error ? error.message : String(error) };
  }
}

/** The first line; `undefined` when the other side ends before. */
function lineFrom(socket: Socket): Promise<string | undefined> {
  return new Promise((resolveLine) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      text += chunk;
      const end = text.indexOf('\n');
      if (end >= 0) resolveLine(text.slice(0, end));
      else if (text.length > longestRequest) socket.destroy();
    });
    socket.on('close', () => resolveLine(undefined));
  });
}

/** A socket's name has 107 bytes at most: the shorter way there is taken. */
function placeOf(storePath: string): string {
  const place = resolve(`${storePath}-door`);
  const near = relative(process.cwd(), place);
  return near.length < place.length ? near : place;
}

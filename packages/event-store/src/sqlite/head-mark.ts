import { closeSync, constants, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

import { damaged } from './failures.ts';

/** The last event that a store has acknowledged; position 0 when there is none. */
export interface Head {
  readonly position: number;
  readonly id: string;
}

const nothing = '-'.repeat(36);
const form = /^ *(?<position>\d+) (?<id>[-0-9a-f]{36}) (?<check>[0-9a-f]{8})\n$/;

/** Where the mark of a store is kept: beside it, in no file that SQLite knows of. */
export function markOf(path: string): string {
  return `${path}-mark`;
}

/**
 * Says beside the store how far it has come. SQLite takes a write-ahead log that is lost or cut for the end of history:
 * only something outside it can tell. Never flushed after the start, so that it costs an append nothing to speak of:
 * after a power cut it may lag behind the store, which does no harm, but it is never ahead of what is durable.
 */
export class HeadMark {
  readonly #path: string;
  #file: number | undefined;

  constructor(path: string, head: Head) {
    this.#path = markOf(path);
    this.set(head);
    if (this.#file !== undefined) fsyncSync(this.#file);
  }

  /** Where a full disk has no room for it, it stays behind until the next time. */
  set({ position, id }: Head): void {
    try {
      this.#file ??= openSync(this.#path, constants.O_RDWR | constants.O_CREAT, 0o600);
      writeSync(this.#file, lineOf(position, id), 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).errno === undefined) throw error;
    }
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
  }
}

/** What the mark of the store says; `undefined` when it has none. @throws StoreUnavailable when it cannot be read */
export function readMark(path: string): Head | undefined {
  const text = textOf(markOf(path));
  // A file that was made but never written: the power failed in between.
  if (text === undefined || text === '') return undefined;
  const { position, id = '', check } = form.exec(text)?.groups ?? {};
  if (position !== undefined && check === checkOf(Number(position), id)) return { position: Number(position), id };
  const remedy = `if the store is known to be whole, remove ${markOf(path)} and start again`;
  throw damaged(path, `the mark of its last event cannot be read; ${remedy}`);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Always as long, so that the next line covers the one before. */
function lineOf(position: number, id: string): string {
  return `${String(position).padStart(16)} ${id || nothing} ${checkOf(position, id || nothing)}\n`;
}

function checkOf(position: number, id: string): string {
  return crc32(`${position} ${id}`).toString(16).padStart(8, '0');
}

import { StoreUnavailable } from '../port.ts';

/** The primary result code of an error of SQLite; 0 for any other error. */
export function sqliteCode(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
}

/** Whether the error says that another process owns the store. */
export function isInUse(error: unknown): boolean {
  return error instanceof StoreUnavailable && sqliteCode(error.cause) === 5;
}

/** Primary result code of a broken uniqueness or other constraint. */
export const constraintBroken = 19;
/** Primary result code of a disk, or a limit, that leaves no room. */
export const diskFull = 13;

// Primary result codes, https://www.sqlite.org/rescode.html
const sentences: Readonly<Record<number, string>> = {
  5: 'is in use by another process; one process owns a store at a time',
  8: 'cannot be written to: it is read-only',
  10: 'cannot be read or written: the disk reports an error',
  11: 'is damaged; restore the last backup',
  13: 'cannot grow: the disk is full',
  14: 'cannot be opened',
  23: 'may not be opened',
  26: 'is not a database, or is damaged from its first page on; restore the last backup',
};

/** The failure in words. Nothing was recorded, unless `ambiguous`. */
export function unavailable(error: unknown, path: string, ambiguous = false): StoreUnavailable {
  const detail = error instanceof Error ? error.message : String(error);
  const sentence = sentences[sqliteCode(error)] ?? 'failed';
  return new StoreUnavailable(`The event store ${path} ${sentence} (${detail})`, ambiguous, { cause: error });
}

/** What was read is not what was written. @param detail a clause such as `event 5 is not as it was written` */
export function damaged(path: string, detail: string): StoreUnavailable {
  return new StoreUnavailable(`The event store ${path} is damaged; restore the last backup (${detail})`, false);
}

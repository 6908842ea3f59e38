import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

import type { Entry } from '@minutebook/domain';
import { appendSurely, encodeEntry } from '@minutebook/event-store';
import { lineOf } from '@minutebook/ledger';

import type { Configuration } from '../configuration.ts';
import { openMinutebook } from '../minutebook.ts';
import type { Minutebook } from '../minutebook.ts';
import { Unusable } from '../unusable.ts';
import { progressOf, say } from './terminal.ts';

/**
 * Restores an exported ledger: the same lines, byte for byte. The file is checked whole before anything is recorded.
 * A store that holds the beginning of the same ledger, from a restore that was cut off, is continued.
 * @throws Unusable naming the first line that is wrong, or when the store holds something else.
 */
export async function importLedger(configuration: Configuration, file: string): Promise<void> {
  const entries = await readChecked(file);
  const minutebook = await openMinutebook(configuration.storeUrl);
  try {
    const { book, store } = minutebook;
    await expectBeginning(minutebook, entries);
    const from = book.length;
    const show = progressOf('Restoring', entries.length);
    for (let at = from; at < entries.length;) {
      const batch = batchFrom(entries, at);
      const [first] = batch as [Entry];
      const expected = first.revision === 0 ? 'noStream' : first.revision - 1;
      const appended = await appendSurely(store, first.stream, batch.map(encodeEntry), expected);
      if (appended.kind === 'conflict')
        throw new Unusable(`Entry ${first.n} could not be restored: somebody else records here.`);
      at += batch.length;
      show(at);
    }
    const last = entries.at(-1);
    if (last !== undefined) await book.numbered(last.stream, last.revision);
    await expectBeginning(minutebook, entries);
    say(`${entries.length - from} entries restored; all ${entries.length} lines are the same as in ${file}.`);
  } finally {
    await minutebook.close();
  }
}

async function readChecked(file: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  const revisions = new Map<string, number>();
  const input = createReadStream(file, 'utf8');
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      const n = entries.length + 1;
      const entry = parsed(line);
      const next = (revisions.get(entry?.stream ?? '') ?? -1) + 1;
      if (entry === undefined || entry.n !== n || entry.revision !== next || lineOf(entry) !== line) {
        throw new Unusable(`Line ${n} of ${file} is not entry ${n} of a ledger. Nothing was restored.`);
      }
      revisions.set(entry.stream, next);
      entries.push(entry);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Unusable(`There is no file ${file}.`);
    throw error;
  }
  if (entries.length === 0) throw new Unusable(`${file} holds no entries. Nothing was restored.`);
  return entries;
}

function parsed(line: string): Entry | undefined {
  try {
    return JSON.parse(line) as Entry;
  } catch {
    return undefined;
  }
}

/** Entries of one command in one stream, which were recorded together. */
function batchFrom(entries: readonly Entry[], at: number): Entry[] {
  const first = entries[at] as Entry;
  let end = at + 1;
  while (entries[end]?.stream === first.stream && entries[end]?.command === first.command) end += 1;
  return entries.slice(at, end);
}

async function expectBeginning({ book }: Minutebook, entries: readonly Entry[]): Promise<void> {
  if (book.length > entries.length)
    throw new Unusable('The store holds more entries than the file. Nothing was restored.');
  for (let after = 0; after < book.length;) {
    const lines = await book.linesAfter(after, 2048);
    const differing = lines.findIndex((line, index) => line !== lineOf(entries[after + index] as Entry));
    if (differing >= 0) {
      throw new Unusable(
        `The store’s entry ${after + differing + 1} is not the one of the file. A ledger is restored into an empty store.`,
      );
    }
    after += lines.length;
  }
}

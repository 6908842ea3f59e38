import type { Entry } from '@minutebook/domain';
import { appendSurely, encodeEntry, EventIdReused } from '@minutebook/event-store';
import { lineOf } from '@minutebook/ledger';

import type { Configuration } from '../configuration.ts';
import { addPosts } from '../fill-with-demonstration.ts';
import { openMinutebook } from '../minutebook.ts';
import type { Minutebook } from '../minutebook.ts';
import { settlePurpose } from '../purpose.ts';
import { Unusable } from '../unusable.ts';
import { fingerprint, readLedgerFile } from './ledger-file.ts';
import { progressOf, say } from './terminal.ts';

/**
 * Restores an exported ledger: the same lines, byte for byte. The file is checked whole before anything is recorded.
 * A store that holds the beginning of the same ledger, from a restore that was cut off, is continued.
 * @param options `sha256` is what the export said, so that a file that was cut between two lines is refused
 * @throws Unusable naming the first line that is wrong, or when the file is another one or the store holds something else.
 */
export async function importLedger(
  configuration: Configuration,
  file: string,
  options: { readonly sha256?: string } = {},
): Promise<void> {
  const { entries, sha256 } = await readLedgerFile(file);
  if (options.sha256 !== undefined) checkSame(sha256, options.sha256, file);
  say(`${file} holds ${fingerprint(entries.length, sha256)}.`);
  const minutebook = await openMinutebook(configuration.storeUrl, say);
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
    // Where following ends there is nothing to wait for.
    if (last !== undefined) await Promise.race([book.numbered(last.stream, last.revision), minutebook.ended]);
    await expectBeginning(minutebook, entries);
    say(`${entries.length - from} entries restored; all ${entries.length} lines are the same as in ${file}.`);
    say(await peopled(minutebook));
  } catch (error) {
    // The same id outside the ledger: one of a person.
    if (error instanceof EventIdReused) throw new Unusable(`${error.message}. The rest of ${file} was not restored.`);
    throw error;
  } finally {
    await minutebook.close();
  }
}

/** An export holds no people. The posts of the demonstration are known; who else was there, only its operator knows. */
async function peopled(minutebook: Minutebook): Promise<string> {
  const purpose = await settlePurpose(minutebook, { wanted: undefined, usual: 'own' });
  if (purpose === 'demonstration') {
    await addPosts(minutebook);
    return 'It is a demonstration: the posts that one signs in as were added.';
  }
  const { people } = minutebook;
  const { length } = people.directory.all().filter(({ personId }) => people.canSignIn(personId));
  if (length > 0) return `${length} people of this store may sign in.`;
  return 'An export holds no people, so nobody can sign in yet, and entries name “former member of staff”. Add somebody with `minutebook person add`.';
}

function checkSame(sha256: string, expected: string, file: string): void {
  if (!/^[0-9a-f]{64}$/i.test(expected)) {
    throw new Unusable(`“${expected}” is no SHA-256, which has 64 hexadecimal digits. Nothing was restored.`);
  }
  if (sha256 === expected.toLowerCase()) return;
  throw new Unusable(`${file} has the SHA-256 ${sha256}, not ${expected.toLowerCase()}. Nothing was restored.`);
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

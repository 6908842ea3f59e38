import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

import type { Configuration } from '../configuration.ts';
import { openMinutebook } from '../minutebook.ts';
import { Unusable } from '../unusable.ts';
import { say } from './terminal.ts';

/** Writes every line of the ledger, in order. People are not part of it. @throws Unusable when the file exists. */
export async function exportLedger(configuration: Configuration, { to }: { to?: string }): Promise<void> {
  const minutebook = await openMinutebook(configuration.storeUrl);
  try {
    const out = to === undefined ? process.stdout : createWriteStream(to, { flags: 'wx' });
    const { book } = minutebook;
    for (let after = 0; after < book.length;) {
      const lines = await book.linesAfter(after, 2048);
      after += lines.length;
      if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
    }
    if (out !== process.stdout) {
      out.end();
      await finished(out);
    }
    say(`${book.length} entries exported.`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new Unusable(`${to} exists already; nothing was written.`);
    throw error;
  } finally {
    await minutebook.close();
  }
}

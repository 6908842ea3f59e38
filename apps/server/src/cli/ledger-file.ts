import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

import type { Entry } from '@minutebook/domain';

import { systemRefusal, Unusable } from '../unusable.ts';
import { LineCheck, WrongLine } from './line-check.ts';

/** A ledger as a file holds it, checked. */
export interface LedgerFile {
  readonly entries: readonly Entry[];
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

/** No line of a ledger comes near this many bytes. */
const longestLine = 16 * 1024 * 1024;
const lineFeed = 0x0a;

/** What tells a whole ledger from a cut one: whoever exports it and whoever restores it see the same words. */
export function fingerprint(lines: number, sha256: string): string {
  return `${lines} lines, SHA-256 ${sha256}`;
}

/** Reads and checks the whole file. @throws Unusable naming the first line that is wrong, and why. */
export async function readLedgerFile(file: string): Promise<LedgerFile> {
  const hash = createHash('sha256');
  const check = new LineCheck(new Date());
  const entries: Entry[] = [];
  try {
    for await (const bytes of linesOf(file)) {
      hash.update(bytes).update('\n');
      if (!isUtf8(bytes)) throw new WrongLine('is not UTF-8');
      entries.push(check.next(bytes.toString('utf8')));
    }
  } catch (error) {
    if (error instanceof WrongLine) {
      throw new Unusable(`Line ${entries.length + 1} of ${file} ${error.message}. Nothing was restored.`);
    }
    throw new Unusable(`${systemRefusal(`${file} could not be read`, error)}.`);
  }
  if (entries.length === 0) throw new Unusable(`${file} holds no entries. Nothing was restored.`);
  return { entries, sha256: hash.digest('hex') };
}

/** The bytes of each line. Only a line feed ends one: JSON leaves other separators as they are within texts. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    const bytes = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, from)) {
      yield bytes.subarray(from, end);
      from = end + 1;
    }
    rest = bytes.subarray(from);
    if (rest.length > longestLine) throw new WrongLine('is longer than any entry');
  }
  if (rest.length > 0) throw new WrongLine('has no end: the file was cut off there');
}

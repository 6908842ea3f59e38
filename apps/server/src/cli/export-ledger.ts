import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

import type { Book } from '@minutebook/ledger/server';

import type { Configuration } from '../configuration.ts';
import { openMinutebook } from '../minutebook.ts';
import { systemRefusal, Unusable } from '../unusable.ts';
import { fingerprint } from './ledger-file.ts';
import { say } from './terminal.ts';

const standardOutput = 1;

/**
 * Writes every line of the ledger, in order, and says how many they are and their SHA-256. People are not part of it.
 * @throws Unusable when the file exists, or cannot be written whole: then there is none.
 */
export async function exportLedger(configuration: Configuration, { to }: { to?: string }): Promise<void> {
  const minutebook = await openMinutebook(configuration.storeUrl, say);
  try {
    const written = await (to === undefined ? toStandardOutput(minutebook.book) : toNewFile(minutebook.book, to));
    say(`Exported ${written}.`);
  } finally {
    await minutebook.close();
  }
}

async function toStandardOutput(book: Book): Promise<string> {
  try {
    return await writeLines(book, standardOutput);
  } catch (error) {
    throw new Unusable(`${systemRefusal('Standard output could not be written', error)}. The export is not whole.`);
  }
}

async function toNewFile(book: Book, file: string): Promise<string> {
  const made = openNew(file);
  try {
    const written = await writeLines(book, made);
    // Some disks only say here that they are full.
    fsyncSync(made);
    return written;
  } catch (error) {
    rmSync(file, { force: true });
    throw new Unusable(`${systemRefusal(`${file} could not be written`, error)}. It was removed.`);
  } finally {
    closeSync(made);
  }
}

function openNew(file: string): number {
  try {
    return openSync(file, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new Unusable(`${file} exists already; nothing was written.`);
    throw new Unusable(`${systemRefusal(`${file} could not be written`, error)}.`);
  }
}

async function writeLines(book: Book, to: number): Promise<string> {
  const hash = createHash('sha256');
  let count = 0;
  while (count < book.length) {
    const lines = await book.linesAfter(count, 2048);
    const bytes = Buffer.from(`${lines.join('\n')}\n`);
    hash.update(bytes);
    await writeWhole(to, bytes);
    count += lines.length;
  }
  return fingerprint(count, hash.digest('hex'));
}

/** Node's own stream over a standard output that is a file leaves out what a nearly full disk did not take. */
async function writeWhole(to: number, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(to, bytes, at);
    } catch (error) {
      // A pipe whose reader is slow.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      await pause(5);
    }
  }
}

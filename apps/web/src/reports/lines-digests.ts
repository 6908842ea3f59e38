import { sha256 } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';
import { lineOf } from '@minutebook/ledger';

import { inSlices } from '../take-away/in-slices.ts';
import type { LinesDigests } from './word/trace.ts';

/** The digests of these entries’ lines, which are without a gap from the first on: of all of them, and of each that is cited. */
export async function linesDigests(entries: readonly DomainEntry[], cited: readonly number[]): Promise<LinesDigests> {
  return { lines: await digestOfAll(entries), cited: citedDigests(entries, cited) };
}

/** The digest of a ledger’s lines from the first to the last of these entries: of what `export` prints of one that ends there. */
export async function digestOfAll(entries: readonly DomainEntry[]): Promise<string> {
  const lines: string[] = [];
  await inSlices(entries, (entry) => lines.push(`${lineOf(entry)}\n`));
  return digestOf(lines.join(''));
}

/** The digest of the line of each entry that is cited, by its number; of one that is not among the entries, none. */
export function citedDigests(entries: readonly DomainEntry[], cited: readonly number[]): LinesDigests['cited'] {
  return cited.flatMap((n) => {
    const entry = entries[n - 1];
    return entry === undefined ? [] : [[n, sha256(lineOf(entry))] as const];
  });
}

/** By the browser where it does that, which is only over a safe connection; else here, which takes longer. */
async function digestOf(text: string): Promise<string> {
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) return sha256(text);
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

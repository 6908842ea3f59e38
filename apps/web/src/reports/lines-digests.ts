import { sha256 } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';
import { lineOf } from '@minutebook/ledger';

import { inSlices } from '../take-away/in-slices.ts';
import type { LinesDigests } from './word/trace.ts';

/**
 * The digests of a ledger’s lines from the first to the last of these entries, which are without a gap: what `export` prints
 * of a ledger that ends there, and the line of each entry that is cited.
 */
export async function linesDigests(entries: readonly DomainEntry[], cited: readonly number[]): Promise<LinesDigests> {
  const lines: string[] = [];
  await inSlices(entries, (entry) => lines.push(lineOf(entry)));
  return {
    lines: await digestOf(lines.map((line) => `${line}\n`).join('')),
    cited: cited.flatMap((n) => {
      const line = lines[n - 1];
      return line === undefined ? [] : [[n, sha256(line)] as const];
    }),
  };
}

/** By the browser where it does that, which is only over a safe connection; else here, which takes longer. */
async function digestOf(text: string): Promise<string> {
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) return sha256(text);
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

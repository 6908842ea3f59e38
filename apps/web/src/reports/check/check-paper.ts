import type { DomainEntry } from '@minutebook/domain';

import { citedDigests, digestOfAll } from '../lines-digests.ts';
import type { LedgerAt } from '../paper/known.ts';
import { makePaper } from '../paper/make.ts';
import { entriesCited } from '../paper/model.ts';
import type { Recipe } from '../paper/recipe.ts';
import { partsIn } from '../word/archive.ts';
import type { Parts } from '../word/parts.ts';
import { contentDigest, readTrace } from '../word/trace.ts';
import type { Trace } from '../word/trace.ts';
import { wordFile } from '../word/word-file.ts';
import { firstDifference } from './words-of.ts';
import type { Difference } from './words-of.ts';

/** What came of checking a file. */
export type Checked =
  /** The same to the byte as what is made from the ledger. */
  | { readonly kind: 'same'; readonly recipe: Recipe }
  /** It says nothing of how it was made. */
  | { readonly kind: 'notAPaper' }
  /** It was made at an entry that this ledger does not have. */
  | { readonly kind: 'notReached'; readonly recipe: Recipe; readonly length: number }
  /** Entries differ from those it was made from: these of the cited ones, or none of them and so another. */
  | { readonly kind: 'entriesDiffer'; readonly recipe: Recipe; readonly entries: readonly number[] }
  /** The entries are the same, and the file is not as it was made. */
  | { readonly kind: 'altered'; readonly recipe: Recipe; readonly first: Difference | undefined }
  /** The entries are the same and the file agrees with itself, but it is made otherwise now. */
  | { readonly kind: 'madeOtherwise'; readonly recipe: Recipe; readonly first: Difference | undefined };

/** Makes the paper of a file again from the ledger and compares: first the entries, then the bytes, then the words. */
export async function checkPaper(bytes: Uint8Array, at: LedgerAt): Promise<Checked> {
  const parts = partsIn(bytes);
  const trace = parts && readTrace(parts);
  if (parts === undefined || trace === undefined) return { kind: 'notAPaper' };
  const { recipe } = trace;
  const { entries } = at({ upTo: recipe.n });
  if (entries.length < recipe.n) return { kind: 'notReached', recipe, length: entries.length };
  const lines = await digestOfAll(entries);
  if (lines !== trace.lines) return { kind: 'entriesDiffer', recipe, entries: differing(trace, entries) };
  const made = makePaper(recipe, at);
  if (made.kind === 'none') return { kind: 'altered', recipe, first: undefined };
  const again = wordFile(made.paper, recipe, { lines, cited: citedDigests(entries, entriesCited(made.paper)) });
  if (isSame(bytes, again)) return { kind: 'same', recipe };
  const first = firstDifference(parts, partsIn(again) ?? new Map());
  return { kind: contentDigest(withoutTrace(parts)) === trace.content ? 'madeOtherwise' : 'altered', recipe, first };
}

function differing({ cited }: Trace, entries: readonly DomainEntry[]): readonly number[] {
  const numbers = cited.map(([n]) => n);
  const here = new Map(citedDigests(entries, numbers));
  return cited.flatMap(([n, digest]) => (here.get(n) === digest ? [] : [n]));
}

/** Without what says how it was made. */
function withoutTrace(parts: Parts): Parts {
  return new Map([...parts].filter(([path]) => !path.startsWith('customXml/')));
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

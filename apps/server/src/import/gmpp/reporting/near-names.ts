import type { NamedProject } from '../planning/finding.ts';
import { foldText } from '../reading/fold-text.ts';

/** A new project and one that is gone, whose names share most of their words. A hint to look, never a reason to join. */
export interface NearNames {
  readonly added: NamedProject;
  readonly gone: NamedProject;
}

const common = new Set(['the', 'of', 'and', 'for', 'a', 'programme', 'project', 'portfolio', 'new', 'transformation']);

/** Pairs of which at least half of all words are in both names. */
export function nearNames(added: readonly NamedProject[], gone: readonly NamedProject[]): readonly NearNames[] {
  const goneWords = gone.map((one) => ({ one, words: wordsOf(one.title) }));
  return added.flatMap((each) => {
    const words = wordsOf(each.title);
    return goneWords
      .filter((candidate) => words.size > 0 && likeness(words, candidate.words) >= 0.5)
      .map(({ one }) => ({ added: each, gone: one }));
  });
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(
    foldText(title)
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== '' && !common.has(word)),
  );
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}

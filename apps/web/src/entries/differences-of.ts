import type { Changed, Difference } from './words-for-entries.ts';

/** One thing that is known of something, in words. */
export interface Known {
  /** Tells it apart from the others; the label where that does. */
  readonly key?: string;
  readonly label: string;
  readonly words: string;
}

/** What differs between what was known before and after: what is new, what reads otherwise and what is no longer there. */
export function differencesOf(before: readonly Known[], after: readonly Known[]): readonly Difference[] {
  const keyOf = ({ key, label }: Known): string => key ?? label;
  const old = new Map(before.map((one) => [keyOf(one), one.words]));
  const now = new Set(after.map(keyOf));
  return [
    ...after
      .map((one) => ({ key: keyOf(one), label: one.label, was: old.get(keyOf(one)), is: one.words }))
      .filter(({ was, is }) => was !== is),
    ...before
      .filter((one) => !now.has(keyOf(one)))
      .map((one) => ({ key: keyOf(one), label: one.label, was: one.words, is: 'No longer there' })),
  ];
}

/** What an entry changed of the thing that it is kept with, such as “the board”. */
export function changedOf(what: string, before: readonly Known[], after: readonly Known[]): Changed {
  return {
    intro: `What was known of ${what} just before this entry and just after it.`,
    differences: differencesOf(before, after),
    same: `What is shown of ${what} here was the same before and after.`,
  };
}

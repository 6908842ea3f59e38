import { deliveryFolds } from './delivery/area.reading.ts';
import { governanceFolds } from './governance/area.reading.ts';
import { amended } from './kernel/amended.ts';
import { splitStream } from './kernel/entry.ts';
import type { Entry } from './kernel/entry.ts';
import { foldOne, knows } from './kernel/reading.ts';
import type { AnyFold } from './kernel/reading.ts';
import { programmeFolds } from './programme/area.reading.ts';
import type { Category } from './world.ts';

/** How everything that the ledger holds is replayed, by category. A category without its fold does not compile. */
const folds = { ...programmeFolds, ...deliveryFolds, ...governanceFolds } satisfies {
  readonly [C in Category]: object;
};

/** The categories of streams that the ledger holds. */
export const categories = Object.keys(folds) as readonly Category[];

// Each fold is only ever given its own states and entries, which the look-up below sees to.
const byCategory: Readonly<Record<string, AnyFold>> = folds;

/**
 * The state of a stream after one more statement. An entry of a category or type that is not known here, recorded by a
 * newer server, leaves everything as it was; so does an amendment, which `stateAfter` alone can follow.
 */
export function evolve(state: object | undefined, entry: Entry): object | undefined {
  const { category } = splitStream(entry.stream);
  const fold = Object.hasOwn(byCategory, category) ? byCategory[category] : undefined;
  return fold === undefined || !knows(fold, entry.type) ? state : foldOne(fold, state, entry);
}

/**
 * The state of a stream after all these entries of it, read as they are amended; on a day, without what had not happened
 * by then, as is now known.
 */
export function stateAfter(entries: readonly Entry[], effectiveOn?: string): object | undefined {
  let state: object | undefined;
  for (const entry of amended(entries)) {
    if (effectiveOn === undefined || entry.effectiveOn <= effectiveOn) state = evolve(state, entry);
  }
  return state;
}

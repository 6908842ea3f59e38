import { deliveryFolds } from './delivery/area.reading.ts';
import { governanceFolds } from './governance/area.reading.ts';
import { amended } from './kernel/amended.ts';
import { splitStream } from './kernel/entry.ts';
import type { Entry } from './kernel/entry.ts';
import { foldOne, knows } from './kernel/reading.ts';
import type { AnyFold } from './kernel/reading.ts';
import { programmeFolds } from './programme/area.reading.ts';
import type { Category } from './world.ts';

/** How what the first page shows is replayed, by category. A category without its fold, here or later, does not compile. */
const folds = { ...programmeFolds, ...deliveryFolds, ...governanceFolds } satisfies {
  readonly [C in Exclude<Category, LaterCategory>]: object;
};

/** The categories whose folds come with what first reads them, so that no first page fetches them: see `readLater`. */
const laterCategories = [
  'budget',
  'spend',
  'spendSource',
  'post',
  'agreement',
  'channel',
  'service',
  'benefit',
  'savings',
  'figuresSource',
  'assessment',
  'recommendation',
  'query',
  'engagement',
] as const;
export type LaterCategory = (typeof laterCategories)[number];

/** The categories of streams that the ledger holds. */
export const categories: readonly Category[] = [...(Object.keys(folds) as (keyof typeof folds)[]), ...laterCategories];

// Each fold is only ever given its own states and entries, which the look-up below sees to.
const byCategory = new Map<string, AnyFold>(Object.entries(folds));

/** Lets these categories be read from now on. Called where their states are asked for, before anything asks. */
export function readLater(later: Readonly<Partial<Record<LaterCategory, AnyFold>>>): void {
  for (const [category, fold] of Object.entries(later)) byCategory.set(category, fold);
}

/**
 * The state of a stream after one more statement. An entry of a category or type that is not known here, recorded by a
 * newer server, leaves everything as it was; so does an amendment, which `stateAfter` alone can follow.
 * @throws for a category whose fold is not there yet, as its things would seem not to exist
 */
export function evolve(state: object | undefined, entry: Entry): object | undefined {
  const { category } = splitStream(entry.stream);
  const fold = byCategory.get(category);
  if (fold === undefined && (laterCategories as readonly string[]).includes(category)) {
    throw new Error(`Nothing that reads ${category} was loaded`);
  }
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

import type { Moment } from '@minutebook/ledger';
import type { LedgerWorld } from '@minutebook/domain';

import { inSlices } from '../../take-away/in-slices.ts';
import { wordsIn } from '../words/pieces.ts';
import { WordIndex } from '../words/word-index.ts';
import type { Thing, ThingsAt } from './thing.ts';

/** Things of one kind that are found under words. */
export interface FoundOfKind {
  readonly kind: string;
  /** The best first. */
  readonly things: readonly Thing[];
}

/** Things that are found under words. */
export interface FoundThings {
  /** The kind of the best of all first. */
  readonly kinds: readonly FoundOfKind[];
  readonly count: number;
  /** How many of them hold the words just as they were typed. */
  readonly asTyped: number;
  /** Of each word, those that were taken for it. */
  readonly taken: readonly ReadonlySet<string>[];
}

/** That the things of a moment are being listed, or were. */
export interface Listing {
  readonly done: Promise<void>;
}

interface Listed {
  readonly things: readonly Thing[];
  readonly index: WordIndex;
}

/** Finds things by what they are called at a moment, and by what else is said of them then. */
export class FindThings {
  readonly #lists: readonly ThingsAt[];
  readonly #byWorld = new WeakMap<LedgerWorld, Listed>();
  readonly #listing = new WeakMap<LedgerWorld, Listing>();
  readonly #names = new WeakMap<LedgerWorld, ReadonlyMap<string, string>>();

  constructor(lists: readonly ThingsAt[]) {
    this.#lists = lists;
  }

  find(words: string, moment: Moment): FoundThings {
    const { things, index } = this.#at(moment);
    const { places, asTyped, taken } = index.find(wordsIn(words));
    const found = places.flatMap((place) => things[place] ?? []);
    const kinds = Map.groupBy(found, ({ kind }) => kind);
    return {
      kinds: [...kinds].map(([kind, ofKind]) => ({ kind, things: toldApart(ofKind) })),
      count: found.length,
      asTyped,
      taken,
    };
  }

  /** What the thing of a path is called at a moment; `undefined` where there is none then. */
  nameAt(path: string, moment: Moment): string | undefined {
    let names = this.#names.get(moment.world);
    if (names === undefined) {
      const things = this.#lists.flatMap((list) => list(moment));
      this.#names.set(moment.world, (names = new Map(things.map((one) => [one.path, one.name]))));
    }
    return names.get(path);
  }

  /** Whether things of a moment are found without first being listed, which may take a while. */
  isPrepared({ world }: Moment): boolean {
    return this.#byWorld.has(world);
  }

  /**
   * Lists the things of a moment, and lets the page go on with what else it has to do in between. Of one moment always the
   * same: who waits for it while drawing would otherwise begin to wait anew with each drawing.
   */
  prepare(moment: Moment): Listing {
    let listing = this.#listing.get(moment.world);
    if (listing === undefined) this.#listing.set(moment.world, (listing = { done: this.#list(moment) }));
    return listing;
  }

  async #list(moment: Moment): Promise<void> {
    const listed: { things: Thing[]; index: WordIndex } = { things: [], index: new WordIndex() };
    // Of things found as well, those of the area that stands first are wanted first.
    await inSlices(this.#lists.toReversed(), (list) => listed.things.push(...list(moment)));
    await inSlices(listed.things, (thing) => note(thing, listed.index));
    this.#byWorld.set(moment.world, listed);
  }

  /** Listed once for each moment: what is typed next is looked for among the same. */
  #at(moment: Moment): Listed {
    const known = this.#byWorld.get(moment.world);
    if (known !== undefined) return known;
    const listed = { things: this.#lists.toReversed().flatMap((list) => list(moment)), index: new WordIndex() };
    for (const thing of listed.things) note(thing, listed.index);
    this.#byWorld.set(moment.world, listed);
    return listed;
  }
}

function note({ name, note: told, others }: Thing, index: WordIndex): void {
  index.add(
    wordsIn(name),
    [told, ...others].flatMap((text) => (text === undefined ? [] : wordsIn(text))),
  );
}

/** Of several that read the same, the end of its address tells each apart. */
function toldApart(found: readonly Thing[]): readonly Thing[] {
  const keys = found.map(({ name, note }) => wordsIn(`${name} ${note}`).join(' '));
  const alike = Map.groupBy(keys, (key) => key);
  return found.map((one, at) => {
    if (alike.get(keys[at] ?? '')?.length === 1) return one;
    const id = one.path.slice(one.path.lastIndexOf('/') + 1);
    return { ...one, note: one.note === '' ? id : `${one.note}, ${id}` };
  });
}

import type { Category, DomainEntry, LedgerWorld, States } from '@minutebook/domain';

import type { Track } from './track.ts';

/** What a timeline holds, of which a moment shows the part that was known. */
export interface Held {
  readonly all: readonly DomainEntry[];
  readonly amendments: readonly DomainEntry[];
  readonly tracks: ReadonlyMap<string, Track>;
  readonly categories: ReadonlyMap<string, readonly Track[]>;
}

/** The ledger as known at one entry and, where asked for, as effective on one day. */
export class Moment {
  readonly world: LedgerWorld;
  /**
   * The world that names things: the same entries whatever day they were effective on. A department registered in 2025
   * still names the owner of a project that is shown as effective in 2018.
   */
  readonly names: LedgerWorld;
  readonly #n: number;
  readonly #effectiveOn: string | undefined;
  readonly #all: readonly DomainEntry[];
  readonly #tracks: ReadonlyMap<string, Track>;
  #included: readonly DomainEntry[] | undefined;

  constructor(n: number, effectiveOn: string | undefined, held: Held) {
    this.#n = n;
    this.#effectiveOn = effectiveOn;
    this.#all = held.all;
    this.#tracks = held.tracks;
    this.world = lazyWorld(n, effectiveOn, held);
    this.names = effectiveOn === undefined ? this.world : lazyWorld(n, undefined, held);
  }

  /** The entries it includes, in ledger order. */
  get entries(): readonly DomainEntry[] {
    this.#included ??= this.#within(this.#all.slice(0, this.#n));
    return this.#included;
  }

  /** The entries of one stream that it includes, in ledger order. */
  history(stream: string): readonly DomainEntry[] {
    const track = this.#tracks.get(stream);
    return track === undefined ? [] : this.#within(track.entries.slice(0, track.countUpTo(this.#n)));
  }

  /** The entry with this number; `undefined` when this moment does not include it. */
  entry(n: number): DomainEntry | undefined {
    const entry = n > this.#n ? undefined : this.#all[n - 1];
    if (entry === undefined || this.#effectiveOn === undefined) return entry;
    return entry.effectiveOn <= this.#effectiveOn ? entry : undefined;
  }

  #within(entries: readonly DomainEntry[]): readonly DomainEntry[] {
    const day = this.#effectiveOn;
    return day === undefined ? entries : entries.filter((entry) => entry.effectiveOn <= day);
  }
}

/** A world that works out states when first asked for, and keeps them: entries only ever come after `n`. */
function lazyWorld(n: number, effectiveOn: string | undefined, { tracks, categories, amendments }: Held): LedgerWorld {
  const lists = new Map<string, readonly object[]>();
  // The same object each time, so that what is worked out of a state once is known the next time.
  const known = new Map<Track, object | undefined>();
  const stateOf = (track: Track): object | undefined => {
    if (!known.has(track)) known.set(track, track.stateAt(n, effectiveOn));
    return known.get(track);
  };
  return {
    n,
    history: (stream) => {
      const track = tracks.get(stream);
      return track === undefined ? [] : track.entries.slice(0, track.countUpTo(n));
    },
    amendments: () => amendments.filter((entry) => entry.n <= n),
    state<C extends Category>(category: C, id: string): States[C] | undefined {
      const track = tracks.get(`${category}-${id}`);
      return track && (stateOf(track) as States[C] | undefined);
    },
    states<C extends Category>(category: C): readonly States[C][] {
      let list = lists.get(category);
      if (list === undefined) {
        const found = (categories.get(category) ?? []).map(stateOf);
        list = found.filter((state) => state !== undefined);
        lists.set(category, list);
      }
      return list as readonly States[C][];
    },
  };
}

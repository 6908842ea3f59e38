import { endOfDay, isAmendment, splitStream } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

import { Moment } from './moment.ts';
import { Track } from './track.ts';

/** Which past is wanted. Absent fields do not narrow: no field at all is now. */
export interface Clocks {
  /** As known at the end of this Europe/London day: entries recorded by then. */
  readonly knownOn?: string | undefined;
  /** Up to this entry number. */
  readonly upTo?: number | undefined;
  /** As effective on this day: entries that had happened by then. */
  readonly effectiveOn?: string | undefined;
}

/** So many moments are known again at the most. */
const mostMoments = 512;

/**
 * All entries, replayed once; any date is then reached without reading them again. Entries are appended in order and
 * never change.
 */
export class Timeline {
  readonly #entries: DomainEntry[] = [];
  readonly #amendments: DomainEntry[] = [];
  readonly #tracks = new Map<string, Track>();
  readonly #categories = new Map<string, Track[]>();
  /** Moments that somebody still holds: what was worked out of one is then there for whoever asks for it again. */
  readonly #moments = new Map<string, WeakRef<Moment>>();

  /** How many entries there are; the last one's number. */
  get length(): number {
    return this.#entries.length;
  }

  /**
   * Number of the first entry that was recorded after this instant; `undefined` when none was. None is recorded before the
   * one in front of it, so that all from there on were.
   */
  firstRecordedAfter(instant: string): number | undefined {
    const isAfter = (n: number): boolean => (this.entry(n)?.recordedAt ?? '') > instant;
    if (!isAfter(this.length)) return undefined;
    let before = 0;
    let after = this.length;
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (isAfter(middle)) after = middle;
      else before = middle;
    }
    return after;
  }

  /** The entry with this number; `undefined` when there is none yet. */
  entry(n: number): DomainEntry | undefined {
    return this.#entries[n - 1];
  }

  /** Takes the next entries. @throws when a number or a stream's revision is not the next one:
   * a gap must be fetched, never skipped, and two histories never mixed. */
  append(entries: readonly DomainEntry[]): void {
    for (const entry of entries) {
      if (entry.n !== this.#entries.length + 1) {
        throw new Error(`Entry ${this.#entries.length + 1} was expected, not ${entry.n}`);
      }
      const track = this.#track(entry.stream);
      if (entry.revision !== track.entries.length) {
        throw new Error(`Entry ${entry.n} does not follow what is there of ${entry.stream}`);
      }
      this.#entries.push(entry);
      if (isAmendment(entry)) this.#amendments.push(entry);
      track.append(entry);
    }
  }

  /**
   * The ledger as these clocks see it. Cheap: states are worked out when they are asked for. The same moment each time,
   * while somebody holds it: entries only ever come after it.
   */
  at(clocks: Clocks = {}): Moment {
    const known = clocks.knownOn === undefined ? this.length : this.#lastRecordedBy(endOfDay(clocks.knownOn));
    const n = Math.max(0, Math.min(known, clocks.upTo ?? this.length));
    const key = `${n} ${clocks.effectiveOn ?? ''}`;
    const kept = this.#moments.get(key)?.deref();
    if (kept !== undefined) return kept;
    const made = new Moment(n, clocks.effectiveOn, {
      all: this.#entries,
      amendments: this.#amendments,
      tracks: this.#tracks,
      categories: this.#categories,
    });
    if (this.#moments.size >= mostMoments) this.#forgetMoments();
    this.#moments.set(key, new WeakRef(made));
    return made;
  }

  /** Those that nobody holds any more; all, where too many are held. */
  #forgetMoments(): void {
    for (const [key, moment] of this.#moments) if (moment.deref() === undefined) this.#moments.delete(key);
    if (this.#moments.size >= mostMoments) this.#moments.clear();
  }

  #track(stream: string): Track {
    const known = this.#tracks.get(stream);
    if (known !== undefined) return known;
    const track = new Track(stream);
    this.#tracks.set(stream, track);
    const { category } = splitStream(stream);
    const list = this.#categories.get(category);
    if (list === undefined) this.#categories.set(category, [track]);
    else list.push(track);
    return track;
  }

  /** Number of the last entry recorded at or before the instant; `recordedAt` never goes backwards. */
  #lastRecordedBy(instant: string): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#entries[middle] as DomainEntry).recordedAt <= instant) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

import { evolve, isAmendment, stateAfter } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

/** A state is kept after every so many entries of a stream, and after the last one. */
const spacing = 8;

/**
 * One stream's entries with states along the way, so that its state at any point is a few steps from a kept one. Entries
 * are folded when a state is first asked for: what nobody looks at costs nothing, and needs no fold to be there.
 */
export class Track {
  readonly stream: string;
  readonly entries: DomainEntry[] = [];
  /** State after entries `spacing`, `2 × spacing`, … */
  readonly #kept: (object | undefined)[] = [];
  /** State after the first `#folded` entries. */
  #last: object | undefined;
  #folded = 0;
  /** The state that was worked out last, and after how many entries: who goes from date to date asks for one near it next. */
  #asked: { readonly count: number; readonly state: object | undefined } = { count: 0, state: undefined };
  /** How many of its entries come before its first amendment; all of them while there is none. */
  #unamended = 0;
  /** The latest effective day among the first i + 1 entries. */
  readonly #latestDay: string[] = [];

  constructor(stream: string) {
    this.stream = stream;
  }

  append(entry: DomainEntry): void {
    const before = this.#latestDay.at(-1) ?? '';
    this.#latestDay.push(entry.effectiveOn > before ? entry.effectiveOn : before);
    const amends = isAmendment(entry);
    if (!amends && this.#unamended === this.entries.length) this.#unamended += 1;
    this.entries.push(entry);
  }

  /** How many of its entries have a number up to `n`. */
  countUpTo(n: number): number {
    const { entries } = this;
    if (entries.length === 0 || (entries.at(-1) as DomainEntry).n <= n) return entries.length;
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((entries[middle] as DomainEntry).n <= n) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The state after its entries up to number `n`, leaving out those that happened after `effectiveOn`. */
  stateAt(n: number, effectiveOn: string | undefined): object | undefined {
    const count = this.countUpTo(n);
    if (effectiveOn === undefined) return this.#stateAfter(count);
    // An amendment may move an entry to another day, or take it out, so that nothing on the way to it can be used.
    if (count > this.#unamended) return stateAfter(this.entries.slice(0, count), effectiveOn);
    const untouched = Math.min(count, this.#countWithinDay(effectiveOn));
    let state = this.#stateAfter(untouched);
    for (let at = untouched; at < count; at += 1) {
      const entry = this.entries[at] as DomainEntry;
      if (entry.effectiveOn <= effectiveOn) state = evolve(state, entry);
    }
    return state;
  }

  #fold(): void {
    const { entries } = this;
    // Not counted before it is kept: where a fold is not there yet, asking fails, and can be done again.
    while (this.#folded < entries.length) {
      const entry = entries[this.#folded] as DomainEntry;
      const length = this.#folded + 1;
      const next = isAmendment(entry) ? stateAfter(entries.slice(0, length)) : evolve(this.#last, entry);
      this.#last = next;
      this.#folded = length;
      if (length % spacing === 0) this.#kept.push(next);
    }
  }

  #stateAfter(count: number): object | undefined {
    this.#fold();
    if (count === this.entries.length) return this.#last;
    const kept = Math.floor(count / spacing);
    const asked = this.#asked;
    const near = asked.count <= count && asked.count >= kept * spacing;
    let state = near ? asked.state : this.#kept[kept - 1];
    const rest = this.entries.slice(near ? asked.count : kept * spacing, count);
    if (rest.some(isAmendment)) state = stateAfter(this.entries.slice(0, count));
    else for (const entry of rest) state = evolve(state, entry);
    this.#asked = { count, state };
    return state;
  }

  /** How many entries come, in ledger order, before the first that happened after the day. */
  #countWithinDay(day: string): number {
    let low = 0;
    let high = this.#latestDay.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#latestDay[middle] as string) <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

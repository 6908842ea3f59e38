import { evolve, splitStream } from '@minutebook/domain';
import type { Category, Entry, LedgerWorld, States } from '@minutebook/domain';

/** The world after the newest entry, kept in place: what a server needs, without the past. */
export class HeadWorld implements LedgerWorld {
  n = 0;
  readonly #states = new Map<string, Map<string, object>>();

  apply(entry: Entry): void {
    this.n = entry.n;
    const { category, id } = splitStream(entry.stream);
    let states = this.#states.get(category);
    if (states === undefined) this.#states.set(category, (states = new Map()));
    const next = evolve(states.get(id), entry);
    if (next !== undefined) states.set(id, next);
  }

  state<C extends Category>(category: C, id: string): States[C] | undefined {
    return this.#states.get(category)?.get(id) as States[C] | undefined;
  }

  states<C extends Category>(category: C): readonly States[C][] {
    return [...(this.#states.get(category)?.values() ?? [])] as States[C][];
  }
}

import { evolve, isAmendment, splitStream, stateAfter } from '@minutebook/domain';
import type { Category, Entry, LedgerWorld, States } from '@minutebook/domain';

/** The world after the newest entry, kept in place. The entries are kept too: an amendment is read by all of its stream. */
export class HeadWorld implements LedgerWorld {
  n = 0;
  readonly #states = new Map<string, Map<string, object>>();
  readonly #histories = new Map<string, Entry[]>();
  readonly #amendments: Entry[] = [];

  apply(entry: Entry): void {
    this.n = entry.n;
    const { category, id } = splitStream(entry.stream);
    let states = this.#states.get(category);
    if (states === undefined) this.#states.set(category, (states = new Map()));
    const history = this.#histories.get(entry.stream) ?? [];
    history.push(entry);
    this.#histories.set(entry.stream, history);
    if (isAmendment(entry)) this.#amendments.push(entry);
    const next = isAmendment(entry) ? stateAfter(history) : evolve(states.get(id), entry);
    if (next === undefined) states.delete(id);
    else states.set(id, next);
  }

  history(stream: string): readonly Entry[] {
    return this.#histories.get(stream) ?? [];
  }

  amendments(): readonly Entry[] {
    return this.#amendments;
  }

  state<C extends Category>(category: C, id: string): States[C] | undefined {
    return this.#states.get(category)?.get(id) as States[C] | undefined;
  }

  states<C extends Category>(category: C): readonly States[C][] {
    return [...(this.#states.get(category)?.values() ?? [])] as States[C][];
  }
}

import { evolve } from './recorded.ts';
import type { Category, LedgerWorld, States } from './recorded.ts';
import { splitStream } from './kernel/entry.ts';
import type { Entry } from './kernel/entry.ts';

/** A world that can be carried on. */
export interface ReplayedWorld extends LedgerWorld {
  /** This world after further entries; this one stays as it is. */
  after(entries: readonly Entry[]): ReplayedWorld;
}

/**
 * The world after these entries, in ledger order: every state folded at once, nothing kept aside. It is the meaning
 * that any faster way of replaying must be proved equal to. Expects event types that the domain knows.
 */
export function replay(entries: readonly Entry[]): ReplayedWorld {
  return replayed(new Map(), 0, entries);
}

function replayed(before: ReadonlyMap<string, object>, n: number, entries: readonly Entry[]): ReplayedWorld {
  const streams = new Map(before);
  for (const entry of entries) {
    const state = evolve(streams.get(entry.stream), entry);
    if (state !== undefined) streams.set(entry.stream, state);
  }
  const last = entries.at(-1)?.n ?? n;
  return {
    n: last,
    // The states of a category's streams have that category's type, by `capabilities`.
    state<C extends Category>(category: C, id: string) {
      return streams.get(`${category}-${id}`) as States[C] | undefined;
    },
    states<C extends Category>(category: C) {
      const found: States[C][] = [];
      for (const [stream, state] of streams) {
        if (splitStream(stream).category === category) found.push(state as States[C]);
      }
      return found;
    },
    after: (more) => replayed(streams, last, more),
  };
}

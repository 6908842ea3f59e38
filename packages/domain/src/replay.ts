import { isAmendment } from './kernel/amended.ts';
import { splitStream } from './kernel/entry.ts';
import type { Entry } from './kernel/entry.ts';
import { evolve, stateAfter } from './reading.ts';
import type { Category, LedgerWorld, States } from './world.ts';

/** A world that can be carried on. */
export interface ReplayedWorld extends LedgerWorld {
  /** This world after further entries; this one stays as it is. */
  after(entries: readonly Entry[]): ReplayedWorld;
}

interface Stream {
  readonly entries: readonly Entry[];
  readonly state: object | undefined;
}

/**
 * The world after these entries, in ledger order: every state folded at once, nothing kept aside. It is the meaning
 * that any faster way of replaying must be proved equal to. On a day, what had not happened by then is left out, as is
 * now known; its `history` holds the entries as recorded all the same. Expects event types that the domain knows.
 */
export function replay(entries: readonly Entry[], effectiveOn?: string): ReplayedWorld {
  return replayed(new Map(), 0, entries, effectiveOn);
}

function replayed(
  before: ReadonlyMap<string, Stream>,
  n: number,
  entries: readonly Entry[],
  effectiveOn: string | undefined,
): ReplayedWorld {
  const streams = new Map(before);
  for (const entry of entries) streams.set(entry.stream, next(streams.get(entry.stream), entry, effectiveOn));
  const last = entries.at(-1)?.n ?? n;
  return {
    n: last,
    // The states of a category's streams have that category's type, by `readings`.
    state<C extends Category>(category: C, id: string) {
      return streams.get(`${category}-${id}`)?.state as States[C] | undefined;
    },
    states<C extends Category>(category: C) {
      const found: States[C][] = [];
      for (const [stream, { state }] of streams) {
        if (state !== undefined && splitStream(stream).category === category) found.push(state as States[C]);
      }
      return found;
    },
    history: (stream) => streams.get(stream)?.entries ?? [],
    amendments: () =>
      [...streams.values()].flatMap((one) => one.entries.filter(isAmendment)).toSorted((a, b) => a.n - b.n),
    after: (more) => replayed(streams, last, more, effectiveOn),
  };
}

function next(stream: Stream | undefined, entry: Entry, effectiveOn: string | undefined): Stream {
  const entries = [...(stream?.entries ?? []), entry];
  if (isAmendment(entry) || effectiveOn !== undefined) return { entries, state: stateAfter(entries, effectiveOn) };
  return { entries, state: evolve(stream?.state, entry) };
}

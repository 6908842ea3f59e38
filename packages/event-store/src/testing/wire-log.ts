/** An event in the log of the fault server, as bytes, as the wire has it. */
export interface LoggedEvent {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
  readonly position: bigint;
}

export type Proposed = Pick<LoggedEvent, 'id' | 'type' | 'contentType' | 'data' | 'metadata'>;
export type Outcome =
  | { readonly kind: 'written' | 'repeated'; readonly revision: number; readonly position: bigint }
  | { readonly kind: 'wrongRevision'; readonly current: number };

const empty = new Uint8Array();

/**
 * Streams in memory by EventStoreDB's rules: idempotence against the explicit revision, soft deletion after which
 * revisions go on, positions with gaps that no JavaScript number can hold, and system events between all others.
 */
export class WireLog {
  events: LoggedEvent[] = [];
  readonly #streams = new Map<string, LoggedEvent[]>();
  readonly #deleted = new Map<string, number>();
  readonly #listeners = new Set<() => void>();
  #position = 2n ** 53n + 1n;
  #batches = 0;

  /** @param expected revision of the stream's last event, -1 for no stream, `undefined` for any */
  append(stream: string, proposed: readonly Proposed[], expected: number | undefined): Outcome {
    const all = this.#streams.get(stream) ?? [];
    const current = all.length - 1;
    const before = expected ?? current;
    const gone = this.#deleted.get(stream) === current;
    if (before !== current && !(before === -1 && gone)) {
      const first = all.slice(before + 1, before + 1 + proposed.length);
      const same = first.length === proposed.length && first.every((event, at) => event.id === proposed[at]?.id);
      const last = first.at(-1);
      if (!same || last === undefined) return { kind: 'wrongRevision', current: gone ? -1 : current };
      return { kind: 'repeated', revision: last.revision, position: last.position };
    }
    this.#batches += 1;
    if (this.#batches % 3 === 0) this.#writeSystemEvents();
    for (const event of proposed) this.#write(stream, event);
    for (const listener of this.#listeners) listener();
    return { kind: 'written', revision: current + proposed.length, position: this.#position };
  }

  /** The events of a stream that has not been deleted since; `undefined` when there is no such stream. */
  stream(name: string): readonly LoggedEvent[] | undefined {
    const live = this.#streams.get(name)?.slice((this.#deleted.get(name) ?? -1) + 1);
    return live === undefined || live.length === 0 ? undefined : live;
  }

  /** Hides the stream from reads of it; the log as a whole still has its events, as before a scavenge. */
  delete(name: string): void {
    this.#deleted.set(name, (this.#streams.get(name)?.length ?? 0) - 1);
    this.#write(`$$${name}`, { ...system('$metadata'), data: Buffer.from('{"$tb":9223372036854775807}') });
  }

  /** Takes what was deleted out of the log, but the last event of each stream: a scavenge always keeps that. */
  scavenge(): void {
    this.events = this.events.filter(({ stream, revision }) => {
      const last = (this.#streams.get(stream)?.length ?? 0) - 1;
      return revision === last || revision > (this.#deleted.get(stream) ?? -1);
    });
  }

  /** Calls back after each append. Returns how to stop it. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #write(stream: string, event: Proposed): void {
    const all = this.#streams.get(stream) ?? [];
    this.#streams.set(stream, all);
    this.#position += BigInt(17 + ((all.length * 113) % 400));
    const logged = { ...event, stream, revision: all.length, position: this.#position };
    all.push(logged);
    this.events.push(logged);
  }

  /** One whose type says that it is a system event, and one where only the stream does. */
  #writeSystemEvents(): void {
    this.#write('$stats-127.0.0.1', system('$statsCollected'));
    this.#write('$projections-counts-result', system('Result'));
  }
}

function system(type: string): Proposed {
  return { id: crypto.randomUUID(), type, contentType: 'application/json', data: Buffer.from('{}'), metadata: empty };
}

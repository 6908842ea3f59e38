/** The calls that faults are planned for. `batchAppend` and `tombstone` are only counted: a correct client makes neither. */
export type Call = 'append' | 'read' | 'subscribe' | 'delete' | 'batchAppend' | 'tombstone';

/** One way to misbehave, for one call. */
export type Fault =
  /** No answer ever; an append is recorded nevertheless when `afterwards`. */
  | { readonly kind: 'silent'; readonly afterwards?: boolean }
  /** An append is recorded at once and answered when the promise resolves. */
  | { readonly kind: 'late'; readonly until: Promise<unknown> }
  /** An error with a gRPC status code and, where given, EventStoreDB's name for it. Nothing is recorded. */
  | { readonly kind: 'refuse'; readonly code: number; readonly exception?: string }
  /** The answer ends after so many events, without an error. */
  | { readonly kind: 'endEarly'; readonly after: number }
  /** The connection breaks after so many events. */
  | { readonly kind: 'drop'; readonly after: number };

/** The faults to come, and the calls that came. */
export class Faults {
  readonly #planned = new Map<Call, Fault[]>();
  readonly #counts = new Map<Call, number>();
  readonly #waiting = new Map<Call, (() => void)[]>();

  /** The next calls of this kind take these faults, one each, in order. */
  plan(call: Call, ...faults: readonly Fault[]): void {
    this.#planned.set(call, [...(this.#planned.get(call) ?? []), ...faults]);
  }

  /** How many calls of this kind have come. */
  count(call: Call): number {
    return this.#counts.get(call) ?? 0;
  }

  /** Resolves when the next call of this kind comes. */
  next(call: Call): Promise<void> {
    return new Promise((resolve) => this.#waiting.set(call, [...(this.#waiting.get(call) ?? []), resolve]));
  }

  /** Notes a call, and takes the fault that is planned for it. */
  arrived(call: Call): Fault | undefined {
    this.#counts.set(call, this.count(call) + 1);
    for (const resolve of this.#waiting.get(call) ?? []) resolve();
    this.#waiting.delete(call);
    return this.#planned.get(call)?.shift();
  }
}

interface Progress {
  readonly state: 'running' | 'stopped' | 'done' | 'failed';
}

/** An import that records, or did. */
export interface Run<Of, Told extends Progress> {
  /** What it is of, by which it goes on when it was stopped. */
  readonly of: Of;
  progress: Told;
  /** Whether somebody asked it to stop. */
  stopping: boolean;
  readonly watchers: Set<() => void>;
}

/** How many imports are known to their watchers; the oldest that has ended is dropped first. */
const known = 20;

/**
 * Imports that record, or did, for those who start, stop and watch them: one of each source at a time. They go on when
 * nobody watches, and what they recorded stays when they are stopped.
 */
export class Runs<Of, Told extends Progress> {
  readonly #all = new Map<string, Run<Of, Told>>();
  readonly #reserved = new Set<string>();
  readonly #works = new Set<Promise<void>>();
  #stopped = false;

  /** Keeps others from importing of the same source meanwhile; false when somebody does. */
  reserve(sourceId: string): boolean {
    if (this.#stopped || this.#reserved.has(sourceId)) return false;
    this.#reserved.add(sourceId);
    return true;
  }

  release(sourceId: string): void {
    this.#reserved.delete(sourceId);
  }

  /** Begins an import, or goes on with it, by `work`, which never rejects. */
  begin(importId: string, of: Of, progress: Told, work: (run: Run<Of, Told>) => Promise<void>): void {
    const watchers = this.#all.get(importId)?.watchers ?? new Set();
    const run: Run<Of, Told> = { of, progress, stopping: this.#stopped, watchers };
    this.#all.set(importId, run);
    for (const [oldest, { progress: its }] of this.#all) {
      if (this.#all.size > known && its.state !== 'running') this.#all.delete(oldest);
    }
    tell(run, progress);
    const working = work(run).finally(() => this.#works.delete(working));
    this.#works.add(working);
  }

  /** Stops after what is under way. False where no such import goes on. */
  stop(importId: string): boolean {
    const run = this.#all.get(importId);
    if (run?.progress.state !== 'running') return false;
    run.stopping = true;
    return true;
  }

  /** What ran last under this id. */
  last(importId: string): Of | undefined {
    return this.#all.get(importId)?.of;
  }

  /** Progress now and whenever it changes; ends when the import has. */
  async *watch(importId: string, signal: AbortSignal): AsyncGenerator<Told, void> {
    let wake = (): void => {};
    const watcher = (): void => wake();
    signal.addEventListener('abort', watcher, { once: true });
    const watchers = this.#all.get(importId)?.watchers;
    watchers?.add(watcher);
    try {
      while (!signal.aborted) {
        const shown = this.#all.get(importId)?.progress;
        if (shown === undefined) return;
        yield shown;
        if (shown.state !== 'running') return;
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (this.#all.get(importId)?.progress !== shown || signal.aborted) resolve();
        });
      }
    } finally {
      watchers?.delete(watcher);
    }
  }

  /** Stops all of them; resolves when nothing is being recorded. */
  async idle(): Promise<void> {
    this.#stopped = true;
    for (const one of this.#all.values()) one.stopping = true;
    await Promise.all(this.#works);
  }
}

/** What is said of an import that ended by a fault. */
export const wentWrong = 'Something went wrong on the server, which has been logged. What was recorded stays.';

/** Tells those who watch an import how far it is. */
export function tell<Told>(
  run: { progress: Told; readonly watchers: ReadonlySet<() => void> },
  progress: NoInfer<Told>,
): void {
  run.progress = progress;
  for (const watcher of run.watchers) watcher();
}

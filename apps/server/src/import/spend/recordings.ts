import type { Recorder, SpendPlan, SpendProgress } from '@minutebook/api';
import type { Actor } from '@minutebook/domain';
import type { Book } from '@minutebook/ledger/server';

import { commandIdNow } from './command-id-now.ts';
import type { HeldFile } from '../held-files.ts';
import { endOf, hindranceIn, recordBatch } from './record-batches.ts';
import type { RunningImport } from './record-batches.ts';
import { keepWorker } from '../working/run-worker.ts';
import type { FileWorker } from '../working/run-worker.ts';

/** What is recorded, from where and by whom. */
interface Given {
  readonly to: RunningImport;
  readonly file: HeldFile;
  readonly plan: SpendPlan;
  readonly worker: FileWorker;
  readonly actor: Actor;
}

interface Recorded {
  readonly to: RunningImport;
  readonly file: HeldFile;
  progress: SpendProgress;
  stopping: boolean;
  readonly watchers: Set<() => void>;
}

/** How many imports are known to their watchers; the oldest is dropped first. */
const known = 20;

/** Imports that record, or did: one of each export at a time. What they recorded stays when they are stopped. */
export class Recordings {
  readonly #book: Book;
  readonly #recorder: Recorder;
  readonly #fault: (error: unknown) => void;
  readonly #all = new Map<string, Recorded>();
  readonly #reserved = new Set<string>();
  readonly #works = new Set<Promise<void>>();
  #stopped = false;

  constructor(book: Book, recorder: Recorder, fault: (error: unknown) => void) {
    this.#book = book;
    this.#recorder = recorder;
    this.#fault = fault;
  }

  /** Keeps others from importing the same export meanwhile; false when somebody does. */
  reserve(sourceId: string): boolean {
    if (this.#stopped || this.#reserved.has(sourceId)) return false;
    this.#reserved.add(sourceId);
    return true;
  }

  release(sourceId: string): void {
    this.#reserved.delete(sourceId);
  }

  /** Records what the worker gives, until its end. */
  run(given: Given): void {
    const { to, file, plan } = given;
    const done = plan.recordedBefore.rows;
    const before = this.#all.get(to.batchId);
    const { sourceId, title } = to;
    const progress = { state: 'running', sourceId, title, done, of: done + plan.toRecord.rows } as const;
    const recorded: Recorded = { to, file, progress, stopping: false, watchers: before?.watchers ?? new Set() };
    this.#all.set(to.batchId, recorded);
    for (const oldest of this.#all.keys()) if (this.#all.size > known) this.#all.delete(oldest);
    tell(recorded, progress);
    const work = this.#work(given, recorded).finally(() => this.#works.delete(work));
    this.#works.add(work);
  }

  /** Stops after the payments under way. */
  stop(batchId: string): boolean {
    const recorded = this.#all.get(batchId);
    if (recorded?.progress.state !== 'running') return false;
    recorded.stopping = true;
    return true;
  }

  /** What ran last under this batch. */
  last(batchId: string): Pick<Recorded, 'to' | 'file'> | undefined {
    return this.#all.get(batchId);
  }

  async *watch(batchId: string, signal: AbortSignal): AsyncGenerator<SpendProgress, void> {
    let wake = (): void => {};
    const watcher = (): void => wake();
    signal.addEventListener('abort', watcher, { once: true });
    const watchers = this.#all.get(batchId)?.watchers;
    watchers?.add(watcher);
    try {
      while (!signal.aborted) {
        const shown = this.#all.get(batchId)?.progress;
        if (shown === undefined) return;
        yield shown;
        if (shown.state !== 'running') return;
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (this.#all.get(batchId)?.progress !== shown || signal.aborted) resolve();
        });
      }
    } finally {
      watchers?.delete(watcher);
    }
  }

  async idle(): Promise<void> {
    this.#stopped = true;
    for (const one of this.#all.values()) one.stopping = true;
    await Promise.all(this.#works);
  }

  async #work(given: Given, recorded: Recorded): Promise<void> {
    const { to, worker } = given;
    try {
      const sentence = await this.#recordAll(given, recorded);
      const { progress } = recorded;
      if (sentence !== undefined) tell(recorded, { ...progress, state: 'failed', sentence });
      else tell(recorded, { ...progress, state: recorded.stopping ? 'stopped' : 'done' });
    } catch (error) {
      this.#fault(error);
      const sentence = 'Something went wrong on the server, which has been logged. What was recorded stays.';
      tell(recorded, { ...recorded.progress, state: 'failed', sentence });
    } finally {
      this.release(to.sourceId);
      if (recorded.progress.state === 'done') keepWorker(worker);
      else await worker.close();
    }
  }

  /** Why not everything was recorded; `undefined` when it was, or when it was told to stop. */
  async #recordAll({ to, plan, worker, actor }: Given, recorded: Recorded): Promise<string | undefined> {
    worker.goOn();
    for (;;) {
      if (recorded.stopping) return undefined;
      const said = await worker.next();
      if (said.kind === 'answer') return said.answer.kind === 'refused' ? said.answer.sentence : 'The file changed.';
      if (said.kind === 'end') break;
      const recording = await recordBatch(this.#recorder, this.#book.world, to, said.batch, actor);
      const hindrance = hindranceIn(recording);
      if (hindrance !== undefined) return hindrance;
      worker.goOn();
      const done = recorded.progress.done + said.batch.payments.length;
      tell(recorded, { ...recorded.progress, done });
    }
    // All is recorded, so it is too late to stop.
    recorded.stopping = false;
    const command = endOf(to, plan, this.#recorder.today());
    return hindranceIn(await this.#recorder.record({ commandId: commandIdNow(), command }, actor));
  }
}

function tell(recorded: Recorded, progress: SpendProgress): void {
  recorded.progress = progress;
  for (const watcher of recorded.watchers) watcher();
}

import { randomUUID } from 'node:crypto';

import type { CheckedImport, ImportProgress, Imports, Recorder, RefusedImport } from '@minutebook/api';
import type { Actor } from '@minutebook/domain';
import type { Book } from '@minutebook/ledger/server';

import { importReport } from './import-report.ts';
import { planGmpp, readGmpp } from './gmpp/index.ts';
import type { Publication } from './gmpp/index.ts';
import { runImport } from './run-import.ts';
import { tell } from './runs.ts';
import { broken } from './sent-files.ts';

/** How many imports are held for their watchers; the oldest is dropped first. */
const held = 20;

interface Job {
  readonly publication: Publication;
  progress: ImportProgress;
  readonly watchers: Set<() => void>;
}

/** Imports that people check and start in their browsers; one records at a time, and goes on when nobody watches. */
export class ImportJobs implements Imports {
  readonly #book: Book;
  readonly #recorder: Recorder;
  readonly #fault: (error: unknown) => void;
  readonly #jobs = new Map<string, Job>();
  readonly #stop = new AbortController();
  #work: Promise<void> = Promise.resolve();

  constructor(book: Book, recorder: Recorder, fault: (error: unknown) => void) {
    this.#book = book;
    this.#recorder = recorder;
    this.#fault = fault;
  }

  check(bytes: Uint8Array, asAt: string, publishedOn: string): CheckedImport | RefusedImport {
    const read = readGmpp(bytes, { asAt, publishedOn }, this.#recorder.today());
    if (read.kind === 'refused') return read;
    const plan = planGmpp(read.publication, this.#book.world);
    if (plan.kind === 'refused') return plan;
    const importId = randomUUID();
    const of = plan.commands.length;
    this.#jobs.set(importId, {
      publication: read.publication,
      progress: { state: 'checked', done: 0, of },
      watchers: new Set(),
    });
    for (const oldest of this.#jobs.keys()) if (this.#jobs.size > held) this.#jobs.delete(oldest);
    return { kind: 'checked', importId, report: importReport(plan.report), commands: of };
  }

  start(importId: string, actor: Actor): boolean {
    const job = this.#jobs.get(importId);
    if (job === undefined) return false;
    if (job.progress.state !== 'checked') return true;
    tell(job, { ...job.progress, state: 'running' });
    this.#work = this.#work.then(() => this.#run(job, actor));
    return true;
  }

  async *watch(importId: string, signal: AbortSignal): AsyncGenerator<ImportProgress, void> {
    const job = this.#jobs.get(importId);
    if (job === undefined) return;
    let wake = (): void => {};
    const watcher = (): void => wake();
    job.watchers.add(watcher);
    signal.addEventListener('abort', watcher, { once: true });
    try {
      while (!signal.aborted) {
        const shown = job.progress;
        yield shown;
        if (shown.state === 'done' || shown.state === 'failed') return;
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (job.progress !== shown || signal.aborted) resolve();
        });
      }
    } finally {
      job.watchers.delete(watcher);
    }
  }

  /** Stops after the change under way; resolves when nothing is being recorded. */
  idle(): Promise<void> {
    this.#stop.abort();
    return this.#work;
  }

  /** Plans again, since others may have recorded after the check, then records. */
  async #run(job: Job, actor: Actor): Promise<void> {
    try {
      const plan = planGmpp(job.publication, this.#book.world);
      if (plan.kind === 'refused') return tell(job, { state: 'failed', done: 0, of: 0, sentence: plan.sentence });
      const of = plan.commands.length;
      let done = 0;
      const progress = (count: number): void => {
        done = count;
        tell(job, { state: 'running', done, of });
      };
      const outcome = await runImport(plan.commands, this.#recorder, actor, progress, this.#stop.signal);
      if (outcome.kind === 'done') tell(job, { state: 'done', done: of, of });
      else tell(job, { state: 'failed', done, of, sentence: outcome.sentence });
    } catch (error) {
      this.#fault(error);
      tell(job, { ...job.progress, state: 'failed', sentence: broken.sentence });
    }
  }
}

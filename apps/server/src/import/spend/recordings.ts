import type { Recorder, SpendPlan, SpendProgress } from '@minutebook/api';
import type { Actor } from '@minutebook/domain';
import type { Book } from '@minutebook/ledger/server';

import { commandIdNow } from '../command-id-now.ts';
import type { HeldFile } from '../held-files.ts';
import { tell, wentWrong } from '../runs.ts';
import type { Run, Runs } from '../runs.ts';
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

/** An import and the file that it is of. */
export type ImportOfFile = Pick<Given, 'to' | 'file'>;
type Recorded = Run<ImportOfFile, SpendProgress>;

/** Records payments that a worker gives. */
export class Recordings {
  readonly #book: Book;
  readonly #recorder: Recorder;
  readonly #fault: (error: unknown) => void;
  readonly #runs: Runs<ImportOfFile, SpendProgress>;

  constructor(
    book: Book,
    recorder: Recorder,
    fault: (error: unknown) => void,
    runs: Runs<ImportOfFile, SpendProgress>,
  ) {
    this.#book = book;
    this.#recorder = recorder;
    this.#fault = fault;
    this.#runs = runs;
  }

  /** Records what the worker gives, until its end. */
  run(given: Given): void {
    const { to, file, plan } = given;
    const done = plan.recordedBefore.rows;
    const { sourceId, title } = to;
    const progress = { state: 'running', sourceId, title, done, of: done + plan.toRecord.rows } as const;
    this.#runs.begin(to.batchId, { to, file }, progress, (run) => this.#work(given, run));
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
      tell(recorded, { ...recorded.progress, state: 'failed', sentence: wentWrong });
    } finally {
      this.#runs.release(to.sourceId);
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

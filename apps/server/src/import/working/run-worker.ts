import { Worker } from 'node:worker_threads';

import { refuse } from '@minutebook/tabular';
import type { Refused } from '@minutebook/tabular';

import type { FromWorker, ToWorker, Work } from './work.ts';

/** What a file may take: beyond it the worker ends, and the server goes on. */
const resourceLimits = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 };

/** Longest that a file is read for; milliseconds. */
const patience = 120_000;

const tooMuch = refuse('The file needs more memory than is set aside for reading one. Divide it.');
const tooLong = refuse(`The file was not read within ${patience / 60_000} minutes. Divide it.`);

/** How long a worker is kept that has nothing to do; milliseconds. */
const keptFor = 60_000;

let kept: FileWorker | undefined;
let keptUntil: NodeJS.Timeout | undefined;

/** A worker that reads a file, apart from the server's own thread. */
export class FileWorker {
  readonly #worker: Worker;
  readonly #ended: Promise<Refused>;
  #said: FromWorker[] = [];
  #wake: (() => void) | undefined;
  #isOver = false;

  private constructor() {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits });
    this.#worker.on('message', (said: FromWorker) => {
      this.#said.push(said);
      this.#wake?.();
    });
    this.#ended = new Promise((resolve, reject) => {
      this.#worker.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(tooMuch);
        else reject(error);
      });
      this.#worker.on('exit', () => {
        this.#isOver = true;
        resolve(refuse('The reading of the file was ended.'));
      });
    });
    this.#ended.catch(() => {});
  }

  /** One that does this: the one that was kept, or a new one, which takes a second to begin. */
  static doing(work: Work): FileWorker {
    const worker = kept === undefined || kept.#isOver ? new FileWorker() : kept;
    if (worker === kept) kept = undefined;
    clearTimeout(keptUntil);
    worker.#worker.ref();
    worker.#tell(work);
    return worker;
  }

  /** What it says next; a refusal where it ended or took too long. @throws what broke it */
  async next(): Promise<FromWorker> {
    const timer = Promise.withResolvers<Refused>();
    const late = setTimeout(() => timer.resolve(tooLong), patience);
    try {
      for (;;) {
        const said = this.#said.shift();
        if (said !== undefined) return said;
        const woken = new Promise<undefined>((resolve) => {
          this.#wake = () => resolve(undefined);
        });
        const answer = await Promise.race([woken, this.#ended, timer.promise]);
        // What it said before it ended comes first.
        if (answer !== undefined && this.#said.length === 0) return { kind: 'answer', answer };
      }
    } finally {
      clearTimeout(late);
    }
  }

  /** The word to go on. */
  goOn(): void {
    this.#tell('go on');
  }

  #tell(said: ToWorker): void {
    this.#worker.postMessage(said);
  }

  /** Lets the server end although it waits for work. */
  rest(): void {
    this.#worker.unref();
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Keeps a worker that has done all it was given for the next file, for a while. */
export function keepWorker(worker: FileWorker): void {
  if (kept !== undefined && kept !== worker) void kept.close();
  kept = worker;
  worker.rest();
  keptUntil = setTimeout(() => {
    if (kept === worker) kept = undefined;
    void worker.close();
  }, keptFor).unref();
}

/** Does what has one answer. @throws what broke the worker */
export async function inWorker(work: Work): Promise<Extract<FromWorker, { kind: 'answer' }>['answer']> {
  const worker = FileWorker.doing(work);
  try {
    const said = await worker.next();
    if (said.kind !== 'answer') throw new Error('A worker said something else than its answer');
    if (said.answer.kind === 'refused') await worker.close();
    else keepWorker(worker);
    return said.answer;
  } catch (error) {
    await worker.close();
    throw error;
  }
}

import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { refuse } from '@minutebook/tabular';
import type { Refused } from '@minutebook/tabular';

import type { Broken, FromWorker, ToWorker, Work } from './work.ts';

const program = fileURLToPath(new URL('./worker.ts', import.meta.url));

/**
 * What a file may take, MB of memory and kB of stack: beyond it the worker ends, and the server goes on. It is a process,
 * since a thread that needs more than it may have now and then takes the whole process with it.
 */
const limits = ['--max-old-space-size=768', '--stack-size=4000'];

/** Longest that a file is read for; milliseconds. */
const patience = 120_000;

const tooMuch = refuse('The file needs more memory than is set aside for reading one. Divide it.');
const tooLong = refuse(`The file was not read within ${patience / 60_000} minutes. Divide it.`);

/** How long a worker is kept that has nothing to do; milliseconds. */
const keptFor = 60_000;

let kept: FileWorker | undefined;
let keptUntil: NodeJS.Timeout | undefined;

/** A worker that reads a file, apart from the server's own process. */
export class FileWorker {
  readonly #worker: ChildProcess;
  readonly #ended: Promise<Refused>;
  #said: (FromWorker | Broken)[] = [];
  #wake: (() => void) | undefined;
  #isOver = false;
  #isClosed = false;

  private constructor() {
    this.#worker = fork(program, {
      execArgv: limits,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#worker.on('message', (said: FromWorker | Broken) => {
      this.#said.push(said);
      this.#wake?.();
    });
    this.#ended = new Promise((resolve, reject) => {
      this.#worker.on('error', reject);
      this.#worker.on('exit', (_code, signal) => {
        this.#isOver = true;
        resolve(signal === null || this.#isClosed ? refuse('The reading of the file was ended.') : tooMuch);
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
    worker.#worker.channel?.ref();
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
        if (said?.kind === 'broken') throw new Error('Reading a file broke its worker', { cause: said.fault });
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

  /** Of its process. */
  get pid(): number | undefined {
    return this.#worker.pid;
  }

  /** The word to go on. */
  goOn(): void {
    this.#tell('go on');
  }

  #tell(said: ToWorker): void {
    // One that has ended is told nothing: its end is the answer.
    if (this.#worker.connected) this.#worker.send(said, () => {});
  }

  /** Lets the server end although it waits for work. */
  rest(): void {
    this.#worker.unref();
    this.#worker.channel?.unref();
  }

  async close(): Promise<void> {
    if (this.#isOver) return;
    this.#isClosed = true;
    this.#worker.kill('SIGKILL');
    await once(this.#worker, 'exit');
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

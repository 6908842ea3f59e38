import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a child may take to end by itself before it is killed; milliseconds. */
const patience = 5_000;

/** What a part of the run holds: temporary folders and children. Letting go is in the reverse order of taking. */
export class Scope {
  readonly #endings: (() => void | Promise<void>)[] = [];
  #over = false;

  /** A new empty folder that goes with the scope. */
  folder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'minutebook-bench-'));
    this.onEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
    return folder;
  }

  /** Takes charge of a child; it ends with the scope, asked first and then killed. */
  child<Child extends ChildProcess>(child: Child): Child {
    this.onEnd(() => stop(child));
    return child;
  }

  /** Remembers how to let go of something; at once, when the scope is over already. */
  onEnd(ending: () => void | Promise<void>): void {
    if (this.#over) void ending();
    else this.#endings.push(ending);
  }

  /** Lets go of everything; a second call has nothing left to do. */
  async end(): Promise<void> {
    this.#over = true;
    for (let ending = this.#endings.pop(); ending !== undefined; ending = this.#endings.pop()) await ending();
  }
}

/** Ends a child by its own pid and waits until it is gone. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const tooLate = new AbortController();
  const late = pause(patience, undefined, { signal: tooLate.signal }).then(
    () => child.kill('SIGKILL'),
    () => false,
  );
  await Promise.race([gone, late]);
  await gone;
  tooLate.abort();
}

import { statSync } from 'node:fs';

import { StoreUnavailable } from '../port.ts';

/**
 * The file at the path of a store, as long as it is the one that this process has open. Where a backup is moved over it, or
 * it is removed, SQLite goes on writing to a file that nobody will ever find.
 */
export class OwnFile {
  readonly #path: string;
  readonly #identity: string | undefined;
  readonly #onLost: () => void;
  #lost = false;

  /** @param onLost called once, when another file is there, or none */
  constructor(path: string, onLost: () => void) {
    this.#path = path;
    this.#identity = identityOf(path);
    this.#onLost = onLost;
  }

  /** The sentence, once the file is known to be lost. */
  get loss(): string | undefined {
    const sentence = `The file ${this.#path} was replaced or removed while its event store was in use`;
    return this.#lost ? sentence : undefined;
  }

  /** @throws StoreUnavailable when it is no longer there */
  expect(): void {
    if (!this.#lost && identityOf(this.#path) !== this.#identity) {
      this.#lost = true;
      this.#onLost();
    }
    if (this.loss !== undefined)
      throw new StoreUnavailable(`${this.loss}; nothing is recorded into it any more`, false);
  }
}

function identityOf(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev} ${found.ino}`;
}

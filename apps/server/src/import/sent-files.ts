import { createHash } from 'node:crypto';

import type { FilePiece } from '@minutebook/api';
import { refuse } from '@minutebook/tabular';
import type { Refused } from '@minutebook/tabular';

import { HeldFiles } from './held-files.ts';
import type { HeldFile } from './held-files.ts';
import { inWorker } from './working/run-worker.ts';
import type { Work } from './working/work.ts';

/** The refusal of a file that was dropped, or never sent. */
export const gone = refuse('The server does not hold this file any more. Choose it again; nothing is recorded twice.');

/** The refusal where the server is at fault. */
export const broken = refuse('Something went wrong on the server. It has been logged.');

/** Files that people sent, with what was found in them. They are read in another thread, one at a time. */
export class SentFiles {
  readonly #files = new HeldFiles();
  readonly #fault: (error: unknown) => void;
  #reading: Promise<unknown> = Promise.resolve();

  constructor(fault: (error: unknown) => void) {
    this.#fault = fault;
  }

  take(piece: FilePiece, personId: string): Refused | undefined {
    return this.#files.take(piece, personId);
  }

  /** The file with all its pieces; see {@link HeldFiles.whole}. */
  whole(fileId: string, document: string, sheet: number, personId: string): HeldFile | undefined {
    return this.#files.whole(fileId, document, sheet, personId);
  }

  /** A file that was looked at; `undefined` for one that is not held any more. */
  get(fileId: string, personId: string): HeldFile | undefined {
    return this.#files.get(fileId, personId);
  }

  /** Does this once all that was asked for before is done; `broken`, and logged, where that fails. */
  async inTurn(work: Work): ReturnType<typeof inWorker> {
    const reading = this.#reading.then(() => inWorker(work));
    this.#reading = reading.catch(() => undefined);
    try {
      return await reading;
    } catch (error) {
      this.#fault(error);
      return broken;
    }
  }
}

/** What was found in a file, with what the file is known by; what it is signed by as a digest of it. */
export function foundIn<T extends { readonly signedBy?: string }>(
  { fileId, document, digest }: HeldFile,
  { signedBy, ...found }: T,
) {
  const signature = signedBy === undefined ? {} : { signature: createHash('sha256').update(signedBy).digest('hex') };
  return { ...found, ...signature, fileId, document, digest };
}

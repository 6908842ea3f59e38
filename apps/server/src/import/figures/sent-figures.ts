import { createHash } from 'node:crypto';

import type { FigureFiles, FilePiece, FiguresTable } from '@minutebook/api';
import { refuse } from '@minutebook/tabular';
import type { Refused } from '@minutebook/tabular';

import { HeldFiles } from '../held-files.ts';
import { inWorker } from '../working/run-worker.ts';

const gone = refuse('The server does not hold this file any more. Choose it again; nothing is recorded twice.');
const broken = refuse('Something went wrong on the server. It has been logged.');

/** Files with figures that people sent. They are read in another thread, one at a time. */
export class SentFigures implements FigureFiles {
  readonly #files = new HeldFiles();
  readonly #fault: (error: unknown) => void;
  #reading: Promise<unknown> = Promise.resolve();

  constructor(fault: (error: unknown) => void) {
    this.#fault = fault;
  }

  take(piece: FilePiece, personId: string): Refused | undefined {
    return this.#files.take(piece, personId);
  }

  async read(fileId: string, document: string, sheet: number, personId: string): Promise<FiguresTable | Refused> {
    const file = this.#files.whole(fileId, document, sheet, personId);
    if (file === undefined) return gone;
    const reading = this.#reading.then(() => inWorker({ kind: 'figures', bytes: file.bytes, sheet }));
    this.#reading = reading.catch(() => undefined);
    try {
      const answer = await reading;
      if (answer.kind !== 'read') return answer.kind === 'refused' ? answer : broken;
      const { signedBy, ...found } = answer;
      const signature =
        signedBy === undefined ? {} : { signature: createHash('sha256').update(signedBy).digest('hex') };
      return { ...found, ...signature, fileId, document, digest: file.digest };
    } catch (error) {
      this.#fault(error);
      return broken;
    }
  }
}

import type { FigureFiles, FilePiece, FiguresTable } from '@minutebook/api';
import type { Refused } from '@minutebook/tabular';

import { broken, foundIn, gone, SentFiles } from '../sent-files.ts';

/** Files with figures that people sent. */
export class SentFigures implements FigureFiles {
  readonly #files: SentFiles;

  constructor(fault: (error: unknown) => void) {
    this.#files = new SentFiles(fault);
  }

  take(piece: FilePiece, personId: string): Refused | undefined {
    return this.#files.take(piece, personId);
  }

  async read(fileId: string, document: string, sheet: number, personId: string): Promise<FiguresTable | Refused> {
    const file = this.#files.whole(fileId, document, sheet, personId);
    if (file === undefined) return gone;
    const answer = await this.#files.inTurn({ kind: 'figures', bytes: file.bytes, sheet });
    if (answer.kind !== 'read') return answer.kind === 'refused' ? answer : broken;
    return foundIn(file, answer);
  }
}

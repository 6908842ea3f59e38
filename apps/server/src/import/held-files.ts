import { createHash } from 'node:crypto';

import type { FilePiece } from '@minutebook/api';
import { ordinaryLimits, refuse } from '@minutebook/tabular';
import type { Refused } from '@minutebook/tabular';

/** How many files are held at once, all together and for one person; the oldest is dropped first. */
const held = { all: 6, each: 2 };

/** A file that somebody sent, as far as it is known. */
export interface HeldFile {
  readonly fileId: string;
  readonly personId: string;
  /** All of it, once it was surveyed. */
  readonly bytes: Uint8Array;
  /** SHA-256 in hexadecimal. */
  readonly digest: string;
  readonly document: string;
  /** Which of its sheets, from 0. */
  readonly sheet: number;
}

interface Arriving {
  readonly personId: string;
  pieces: Uint8Array[];
  size: number;
  whole?: HeldFile;
}

/** Files that people sent, in memory: each is seen by who sent it alone. */
export class HeldFiles {
  readonly #files = new Map<string, Arriving>();

  /** Takes the next piece of a file, or the first one anew. */
  take({ fileId, at, bytes }: FilePiece, personId: string): Refused | undefined {
    const known = this.#files.get(fileId);
    if (known !== undefined && known.personId !== personId) return refuse('This file was sent by somebody else.');
    const file = at === 0 ? { personId, pieces: [], size: 0 } : known;
    if (file === undefined || file.size !== at || file.whole !== undefined) {
      return refuse('The file did not arrive whole. Choose it again.');
    }
    if (file.size + bytes.length > ordinaryLimits.mostBytes) {
      this.#files.delete(fileId);
      return refuse(`The file is larger than ${Math.floor(ordinaryLimits.mostBytes / 1_000_000)} MB. Divide it.`);
    }
    file.pieces.push(bytes);
    file.size += bytes.length;
    this.#files.delete(fileId);
    this.#files.set(fileId, file);
    this.#dropOldest(personId);
    return undefined;
  }

  /** The file with all its pieces, under the name it was sent by; one sheet of it is looked at from now on. */
  whole(fileId: string, document: string, sheet: number, personId: string): HeldFile | undefined {
    const file = this.#files.get(fileId);
    if (file === undefined || file.personId !== personId) return undefined;
    const bytes = file.whole?.bytes ?? Buffer.concat(file.pieces);
    const digest = file.whole?.digest ?? createHash('sha256').update(bytes).digest('hex');
    file.pieces = [];
    file.whole = { fileId, personId, bytes, digest, document, sheet };
    return file.whole;
  }

  /** A file that was looked at; `undefined` for one that is not held any more. */
  get(fileId: string, personId: string): HeldFile | undefined {
    const file = this.#files.get(fileId);
    return file?.personId === personId ? file.whole : undefined;
  }

  #dropOldest(personId: string): void {
    const own = [...this.#files].filter(([, file]) => file.personId === personId).map(([fileId]) => fileId);
    for (const fileId of own.slice(0, -held.each)) this.#files.delete(fileId);
    for (const fileId of [...this.#files.keys()].slice(0, -held.all)) this.#files.delete(fileId);
  }
}

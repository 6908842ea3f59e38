import type { RefusedImport } from './imports.ts';
import type { FilePiece } from './spend-imports.ts';

/** A sheet of a file with figures, cell by cell: what it means is for whoever sent it to say. */
export interface FiguresTable {
  readonly kind: 'read';
  readonly fileId: string;
  readonly document: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly digest: string;
  /** By which a mapping that was kept is found again; absent without a header. */
  readonly signature?: string;
  readonly sheets: readonly string[];
  readonly sheet: number;
  /** Whether some of it was saved in another encoding than the rest. */
  readonly damaged: boolean;
  readonly columns: readonly { readonly column: string; readonly name: string; readonly index: number }[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  /** Rows that are no rows of the table, such as a total, and why. */
  readonly asides: readonly { readonly row: number; readonly sentence: string }[];
}

/** Files with figures that people look through before they record them. Recorded is what they then send, as ever. */
export interface FigureFiles {
  /** Takes a piece; a file is only ever seen by who sent it. */
  take(piece: FilePiece, personId: string): RefusedImport | undefined;
  read(fileId: string, document: string, sheet: number, personId: string): Promise<FiguresTable | RefusedImport>;
}

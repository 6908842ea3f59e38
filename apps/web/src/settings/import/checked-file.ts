import type { server } from '../../replay/index.ts';

/** The answer of the server to a file that it could read and has checked. */
export type CheckedFile = Extract<
  Awaited<ReturnType<typeof server.imports.check.mutate>>,
  { readonly kind: 'checked' }
>;

/** What the file holds, would record and leaves out. */
export type FileReport = CheckedFile['report'];

/** A cell, or without a column a row, that is not taken as it stands. */
export type CellNotTaken = FileReport['notTaken'][number];

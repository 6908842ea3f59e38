import { KeptInWindow } from '../../recording/kept-in-window.ts';
import type { CheckedFile } from './checked-file.ts';

/** An import with what its page says of it. */
interface KeptImport {
  readonly checked: CheckedFile;
  readonly fileName: string;
  readonly asAt: string;
  readonly publishedOn: string;
}

/** The import that was checked last, so that its page can be left and found again. */
export const keptImport = new KeptInWindow<KeptImport>('import');

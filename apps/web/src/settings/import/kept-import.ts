import type { CheckedFile } from './checked-file.ts';

/** The import that was checked last in this window, so that its page can be left and found again. */
export interface KeptImport {
  readonly checked: CheckedFile;
  readonly fileName: string;
  readonly asAt: string;
  readonly publishedOn: string;
}

const key = 'minutebook.import';

let inMemory: KeptImport | undefined;

/** Keeps an import in place of any before it. A browser that keeps nothing is no fault: this page still has it. */
export function keepImport(kept: KeptImport): void {
  inMemory = kept;
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // A long report may not fit; it is then lost when the window is loaded anew, and the page says so.
  }
}

/** The import that was kept last; `undefined` when there is none in this window. */
export function keptImport(): KeptImport | undefined {
  if (inMemory !== undefined) return inMemory;
  try {
    inMemory = (JSON.parse(sessionStorage.getItem(key) ?? 'null') as KeptImport | null) ?? undefined;
  } catch {
    inMemory = undefined;
  }
  return inMemory;
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A repository of a few files in a temporary folder, and how to be rid of it. */
export function smallTree(files: Readonly<Record<string, string>>): { readonly top: string; remove(): void } {
  const top = mkdtempSync(join(tmpdir(), 'minutebook-tree-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }
  return { top, remove: () => rmSync(top, { recursive: true }) };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { SqliteStore } from '../sqlite.ts';

/** An embedded store in a folder of its own. */
export interface TemporaryStore {
  readonly store: SqliteStore;
  /** The store's file; other files may be put beside it. */
  readonly path: string;
  /** Closes the store and removes the folder. */
  remove(): Promise<void>;
}

export async function temporaryStore(): Promise<TemporaryStore> {
  const folder = await mkdtemp(join(tmpdir(), 'minutebook-'));
  const path = join(folder, 'minutebook.db');
  const store = SqliteStore.open(path);
  const remove = async () => {
    await store.close();
    await rm(folder, { recursive: true });
  };
  return { store, path, remove };
}

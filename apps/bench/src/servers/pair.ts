import { join } from 'node:path';

import { splitStream } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

import { ask } from '../running/helper.ts';
import type { Scope } from '../running/scope.ts';
import type { BareServer } from './bare-server.ts';
import { fillStore } from './fill-store.ts';
import { startServer } from './real-server.ts';
import type { RealServer } from './real-server.ts';

/** The server on a store with some history, and the barest server beside it to compare with. */
export interface Pair {
  readonly real: RealServer;
  readonly bare: BareServer;
  /** Projects of the history that something can still be recorded about. */
  readonly projectIds: readonly string[];
}

/** Starts both; they end with the scope. */
export async function startPair(scope: Scope, entries: readonly DomainEntry[]): Promise<Pair> {
  const path = join(scope.folder(), 'minutebook.db');
  await fillStore(path, entries);
  const real = await startServer(scope, path);
  const bare = await ask<BareServer>(scope, new URL('bare-server.ts', import.meta.url), null);
  return { real, bare, projectIds: openProjects(entries) };
}

function openProjects(entries: readonly DomainEntry[]): readonly string[] {
  const ids = new Set<string>();
  for (const { type, stream } of entries) {
    const { id } = splitStream(stream);
    if (type === 'ProjectProposed') ids.add(id);
    if (type === 'ProjectStopped' || type === 'ProjectClosed') ids.delete(id);
  }
  return [...ids];
}

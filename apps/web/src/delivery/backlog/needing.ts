import { needsOf } from '@minutebook/domain';
import type { BacklogRow, LedgerWorld } from '@minutebook/domain';

import type { BacklogSearch } from './search.ts';

/** Those that one line of “What needs you” on the overview is about; all when none is asked for. */
export function needing(
  need: BacklogSearch['need'],
  rows: readonly BacklogRow[],
  world: LedgerWorld,
  day: string,
): readonly BacklogRow[] {
  if (need === undefined) return rows;
  const figure = needsOf(world, day, 'programmeManager').find(({ kind }) => kind === need)?.figure;
  const wanted = new Set(figure?.terms.map(({ projectId }) => projectId));
  return rows.filter(({ project }) => wanted.has(project.projectId));
}

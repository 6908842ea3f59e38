import type { LedgerWorld } from '../../world.ts';
import { backlog } from './backlog.ts';

/**
 * How many projects stand at another place in the later world, the second, only because others were added, left or were
 * ranked: no entry is about their own place. Example: the third of three is ranked first, so two moved aside.
 */
export function movedAside(before: LedgerWorld, after: LedgerWorld): number {
  const then = new Map(
    backlog(before).rows.map(({ project, rank }) => [project.projectId, { project, rank }] as const),
  );
  return backlog(after).rows.filter(({ project, rank }) => {
    const earlier = then.get(project.projectId);
    if (earlier?.rank === undefined || rank === undefined || earlier.rank === rank) return false;
    return earlier.project.ranking?.n === project.ranking?.n;
  }).length;
}

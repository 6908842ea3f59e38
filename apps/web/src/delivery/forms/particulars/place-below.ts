import type { ProjectState } from '@minutebook/domain';

/**
 * Id of the project that stands above a position, from 1; `null` for the first one, `undefined` when there is no such
 * position. `others`: the rest of the backlog, first place first.
 */
export function placeBelowAt(others: readonly ProjectState[], position: number): string | null | undefined {
  if (position === 1) return null;
  return others[position - 2]?.projectId;
}

import { arrivalKey } from '../../../kernel/order-key.ts';
import { perProject } from '../per-project.ts';
import type { ProjectState } from '../state.ts';

/** What the project's place in the backlog is kept by: its ranking, or its arrival when nobody has ranked it. */
export const orderKeyOf: (project: ProjectState) => string = perProject(
  ({ ranking, proposed }) => ranking?.value.key ?? arrivalKey(proposed.n),
);

/** Order of the backlog, first place first. Equal keys, from moves made at the same moment, keep order of arrival. */
export function byRank(one: ProjectState, other: ProjectState): number {
  const a = orderKeyOf(one);
  const b = orderKeyOf(other);
  if (a !== b) return a < b ? -1 : 1;
  return one.proposed.n - other.proposed.n;
}

/** Whether the project stands in the backlog: neither stopped nor closed, and not left out by its publication. */
export function isOpen(project: ProjectState): boolean {
  return project.ended === undefined && project.listing?.value.listed !== false;
}

const ranked = new WeakMap<readonly ProjectState[], readonly ProjectState[]>();

/** The open ones of these projects in order of the backlog; of one list worked out once, as several parts of a page ask. */
export function openByRank(projects: readonly ProjectState[]): readonly ProjectState[] {
  const known = ranked.get(projects);
  if (known !== undefined) return known;
  const open = projects.filter(isOpen).toSorted(byRank);
  ranked.set(projects, open);
  return open;
}

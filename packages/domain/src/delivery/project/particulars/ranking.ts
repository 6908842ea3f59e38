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

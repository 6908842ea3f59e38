import type { Term } from '../../kernel/figure.ts';
import { perProject } from '../project/per-project.ts';
import type { ProjectState } from '../project/state.ts';

/** A part of a figure that is about one project, resting on these entries; an absent one is left out. */
export function projectTerm(
  project: ProjectState,
  label: string,
  entries: readonly (number | undefined)[],
): Omit<Term, 'value'> {
  const numbers = new Set(entries.filter((n) => n !== undefined));
  return { label, projectId: project.projectId, entries: [...numbers].toSorted((a, b) => a - b) };
}

/** The entries that make a project stand in the backlog. */
export function standingEntries(project: ProjectState): readonly (number | undefined)[] {
  return [project.proposed.n, project.listing?.n, project.ended?.n];
}

/** A project by its title, resting on the entries that make it stand in the backlog. */
export const standingTerm = perProject((project) =>
  projectTerm(project, project.title.value, standingEntries(project)),
);

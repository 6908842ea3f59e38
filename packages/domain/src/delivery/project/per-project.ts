import type { ProjectState } from './state.ts';

/**
 * Works something out once for each state of a project. A state never changes, and an entry replaces that of one project,
 * so that a report over thousands goes on from what it knew of the others.
 */
export function perProject<T>(of: (project: ProjectState) => T): (project: ProjectState) => T {
  const known = new WeakMap<ProjectState, { readonly found: T }>();
  return (project) => {
    const before = known.get(project);
    if (before !== undefined) return before.found;
    const found = of(project);
    known.set(project, { found });
    return found;
  };
}

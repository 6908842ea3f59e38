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

/**
 * The same for what depends on a day as well. The last day asked about is known again: a page speaks of one, whatever
 * arrives.
 */
export function perProjectOn<T>(
  of: (project: ProjectState, on: string) => T,
): (project: ProjectState, on: string) => T {
  const known = new WeakMap<ProjectState, { readonly on: string; readonly found: T }>();
  return (project, on) => {
    const before = known.get(project);
    if (before?.on === on) return before.found;
    const found = of(project, on);
    known.set(project, { on, found });
    return found;
  };
}

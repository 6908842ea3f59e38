import { isOpen } from '../../project/particulars/ranking.ts';
import type { ProjectState } from '../../project/state.ts';

/** A project that said it cannot go on without another one. */
export interface WaitingProject {
  readonly projectId: string;
  readonly projectTitle: string;
  /** What it needs, in the words of the entry that declared it. */
  readonly needs: string;
  /** Number of that entry. */
  readonly n: number;
}

/**
 * The open projects that need another, by the one they need, in the order given: dependencies that were declared and not
 * withdrawn. Every project is looked at once, however many are asked about.
 */
export function waitingByProject(projects: readonly ProjectState[]): ReadonlyMap<string, readonly WaitingProject[]> {
  const found = new Map<string, WaitingProject[]>();
  for (const project of projects.filter(isOpen)) {
    for (const { onProjectId, needs, declared, withdrawn } of project.dependencies) {
      if (withdrawn !== undefined || onProjectId === undefined) continue;
      const { projectId, title } = project;
      const waiting = { projectId, projectTitle: title.value, needs, n: declared.n };
      const list = found.get(onProjectId);
      if (list === undefined) found.set(onProjectId, [waiting]);
      else list.push(waiting);
    }
  }
  return found;
}

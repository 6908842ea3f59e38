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

/** The open projects that need this one, by dependencies that were declared and not withdrawn, in the order given. */
export function waitingFor(projects: readonly ProjectState[], projectId: string): readonly WaitingProject[] {
  return projects.filter(isOpen).flatMap((project) =>
    project.dependencies
      .filter((one) => one.onProjectId === projectId && one.withdrawn === undefined)
      .map(({ needs, declared }) => ({
        projectId: project.projectId,
        projectTitle: project.title.value,
        needs,
        n: declared.n,
      })),
  );
}

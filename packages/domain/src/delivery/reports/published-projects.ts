import type { Milestone, ProjectState } from '../project/state.ts';

/**
 * Whether all that is known of a project is what a publication says: it is listed, an import proposed it (only an import
 * may leave out where it comes from), and the council never gave it a place in its backlog. Ranking it makes it one of
 * the council's own.
 */
export function onlyPublished(project: ProjectState): boolean {
  return imported(project) && project.ranking === undefined;
}

/** What every figure says that leaves such projects out. */
export const leavesOutPublished =
  'It leaves out projects that are only known from a publication and that nobody has ranked.';

/** The start of a project as published. No publication says that a project has started, so its day passing tells nothing. */
export function isPublishedStart(project: ProjectState, milestone: Milestone): boolean {
  return imported(project) && milestone.milestoneId === 'start';
}

function imported({ listing, origin }: ProjectState): boolean {
  return listing !== undefined && origin === undefined;
}

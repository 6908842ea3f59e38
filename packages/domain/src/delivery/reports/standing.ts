import { isOpen } from '../project/particulars/ranking.ts';
import type { ProjectState } from '../project/state.ts';

/** Where a project stands: in the backlog, ended, or left out by the publication that used to list it. */
export type Standing = 'open' | 'stopped' | 'closed' | 'notListed';

/** Where the project stands. An ending counts before a publication's silence. */
export function standingOf(project: ProjectState): Standing {
  if (project.ended !== undefined) return project.ended.value.how;
  return isOpen(project) ? 'open' : 'notListed';
}

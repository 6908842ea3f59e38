import { stageOf, standingOf } from '@minutebook/domain';
import type { ProjectState, Standing } from '@minutebook/domain';

import { stageWords } from '../../governance/public/words.ts';

/** What a project's standing is called. */
export const standingWords: Record<Standing, string> = {
  open: 'In the backlog',
  stopped: 'Stopped',
  closed: 'Closed as complete',
  notListed: 'No longer listed by its publication',
};

/** How far a project is, in the one word used for it everywhere; once it has left the backlog, how it left. */
export function stageInWords(project: ProjectState): string {
  const standing = standingOf(project);
  return standing === 'open' ? stageWords[stageOf(project)] : standingWords[standing];
}

import { standingOf } from '@minutebook/domain';

import type { Finder } from '../search/finder.ts';
import { standingWords } from './public/stage-in-words.ts';

/** Projects whose title, id or published reference holds the words. */
export const find: Finder = ({ moment, holds }) =>
  moment.world
    .states('project')
    .filter(({ title, projectId, listing }) => holds(title.value, projectId, listing?.value.reference))
    .map((project) => {
      const standing = standingOf(project);
      const left = standing === 'open' ? '' : standingWords[standing];
      return { path: `/projects/${project.projectId}`, words: project.title.value, kind: left };
    });

import { standingOf } from '@minutebook/domain';

import type { ThingsAt } from '../search/things/thing.ts';
import { standingWords } from './public/stage-in-words.ts';

/** Projects, by title, id, published reference or purpose. */
export const things: ThingsAt = ({ world }) =>
  world.states('project').map((project) => {
    const { projectId, title, purpose, listing } = project;
    const standing = standingOf(project);
    return {
      path: `/projects/${projectId}`,
      name: title.value,
      kind: 'Projects',
      note: standing === 'open' ? '' : standingWords[standing],
      others: [projectId, listing?.value.reference, purpose?.value],
    };
  });

import type { ProjectState } from '@minutebook/domain';

import { Dependencies } from './Dependencies.tsx';
import { Milestones } from './Milestones.tsx';

/** When a project reaches what, and what it depends on. */
export function MilestonesTab({ project }: { readonly project: ProjectState }) {
  return (
    <>
      <Milestones project={project} />
      <Dependencies project={project} />
    </>
  );
}

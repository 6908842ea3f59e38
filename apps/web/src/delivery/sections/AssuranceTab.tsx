import type { ProjectState } from '@minutebook/domain';

import { Issues } from './Issues.tsx';
import { RatingsOverTime } from './RatingsOverTime.tsx';
import { Risks } from './Risks.tsx';

/** How likely a project is to deliver, and what may stand in its way. */
export function AssuranceTab({ project }: { readonly project: ProjectState }) {
  return (
    <>
      <RatingsOverTime project={project} />
      <Risks project={project} />
      <Issues project={project} />
    </>
  );
}

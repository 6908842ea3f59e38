import type { ProjectState } from '@minutebook/domain';

import { ProjectLink } from '../../clock/links.tsx';

/** Leaves a form without recording. */
export function BackToProject({ project: { projectId, title } }: { readonly project: ProjectState }) {
  return (
    <p className="govuk-body">
      <ProjectLink projectId={projectId}>Back to “{title.value}”</ProjectLink>
    </p>
  );
}

import type { PlanVersion, ProjectState } from '@minutebook/domain';

import { heading, text } from '../model.ts';
import type { Part } from '../model.ts';
import type { Spoken } from '../subjects.ts';

/** What a section says of one project; nothing where there is nothing to say. */
type SaidOf = (project: ProjectState, version: PlanVersion | undefined, gate: Spoken['gate']) => readonly Part[];

/**
 * What a section says, project by project, each under its title; where it says nothing, `nothing` says so. What `besides` says
 * stands below either, such as who agreed.
 */
export function eachProject(
  projects: readonly Spoken[],
  of: SaidOf,
  nothing: string,
  besides: SaidOf = () => [],
): readonly Part[] {
  if (projects.length === 0) return [text('No project is on the agenda.')];
  return projects.flatMap(({ project, version, gate }) => {
    const parts = of(project, version, gate);
    const says = parts.length === 0 ? [text(nothing, project.proposed.n)] : parts;
    return [heading(project.title.value), ...says, ...besides(project, version, gate)];
  });
}

/** From which version of its plan the following is. */
export function fromVersion(version: PlanVersion): Part {
  const { issued } = version;
  return text(`As version ${version.version} of its business plan says:`, issued.n);
}

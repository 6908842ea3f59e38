import type { PlanVersion, ProjectState } from '@minutebook/domain';

import { heading, text } from '../model.ts';
import type { Part } from '../model.ts';
import type { Spoken } from '../subjects.ts';

/** What a section says of one project; nothing where there is nothing to say. */
type SaidOf = (project: ProjectState, version: PlanVersion | undefined, gate: Spoken['gate']) => readonly Part[];

interface Nothing {
  /** What is said of a project of whose plan the section would speak, where it is decided on and says nothing. */
  readonly plan: string;
  /** The same of a project of which no plan is decided on; absent where it is then left out. */
  readonly other?: string;
}

/**
 * What a section says, project by project, each under its title; where it says nothing, `nothing` says so: of plans only where
 * one is decided on, since nobody asks what the others lack. What `besides` says stands below either, such as who agreed.
 */
export function eachProject(
  projects: readonly Spoken[],
  of: SaidOf,
  nothing: Nothing,
  besides: SaidOf = () => [],
): readonly Part[] {
  if (projects.length === 0) return [text('No project is on the agenda.')];
  const said = projects.flatMap(({ project, version, gate }) => {
    const parts = of(project, version, gate);
    const below = besides(project, version, gate);
    const lacks = gate === undefined ? nothing.other : nothing.plan;
    const says = parts.length > 0 || lacks === undefined ? parts : [text(lacks, project.proposed.n)];
    return says.length + below.length === 0 ? [] : [heading(project.title.value), ...says, ...below];
  });
  return said.length === 0 ? [text('No plan is decided on at this meeting.')] : said;
}

/** From which version of its plan the following is. */
export function fromVersion(version: PlanVersion): Part {
  const { issued } = version;
  return text(`As version ${version.version} of its business plan says:`, issued.n);
}

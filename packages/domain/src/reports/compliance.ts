import type { LedgerWorld } from '../recorded.ts';
import { count } from '../kernel/figure.ts';
import type { Figure } from '../kernel/figure.ts';
import { approvals, approves, byRank, isOpen, successorOf } from '../project/index.ts';
import type { GateDecision, ProjectState } from '../project/index.ts';
import { projectTerm, standingEntries } from './project-term.ts';

/** A project without an approved plan, and since when. */
export interface WithoutPlan {
  readonly project: ProjectState;
  /** The day it was proposed, or the day its last approval ceased to be current. */
  readonly since: string;
  readonly sentence: string;
  readonly entries: readonly number[];
}

/** Whether every project has an approved plan, as the council said it would. */
export interface Compliance {
  /** Such as “14 of 18 projects have an approved plan.” */
  readonly sentence: string;
  readonly open: Figure;
  readonly approved: Figure;
  /** In order of the backlog. */
  readonly without: readonly WithoutPlan[];
}

/**
 * Which open projects have a plan approved at some gate by an approval that is current. Example: of three open projects
 * one is approved, one was approved and called in, one has no plan: “1 of 3 projects has an approved plan.”
 */
export function compliance(world: LedgerWorld): Compliance {
  const projects = world.states('project').filter(isOpen).toSorted(byRank);
  const approved = approvedFigure(projects);
  return {
    sentence: sentence(approved.value, projects.length),
    open: openFigure(projects),
    approved,
    without: projects.filter((project) => approvals(project).length === 0).map(withoutPlan),
  };
}

function sentence(approved: number, of: number): string {
  if (of === 0) return 'There are no open projects.';
  return `${approved} of ${of} ${of === 1 ? 'project' : 'projects'} ${approved === 1 ? 'has' : 'have'} an approved plan.`;
}

function openFigure(projects: readonly ProjectState[]): Figure {
  return count(
    {
      label: 'Open projects',
      unit: 'projects',
      formula: 'Projects proposed, less those stopped, closed or no longer listed by their publication',
      doesNotTell: 'It does not tell how large the projects are, or whether any of them was approved.',
    },
    projects.map((project) => projectTerm(project, project.title.value, standingEntries(project))),
  );
}

function approvedFigure(projects: readonly ProjectState[]): Figure {
  return count(
    {
      label: 'Projects with an approved plan',
      unit: 'projects',
      formula:
        'Open projects with an approval at a gate that was not called in, whose version was not withdrawn, and whose place no later decision took',
      doesNotTell: 'It does not tell that delivery may begin: only the gate that commits to delivery does.',
    },
    projects.flatMap((project) => {
      const last = approvals(project).at(-1);
      if (last === undefined) return [];
      const { gate } = last.recorded.value;
      const label = `${project.title.value}: version ${gate.version} at “${gate.title}” on ${last.recorded.on}`;
      return [projectTerm(project, label, [last.recorded.n])];
    }),
  );
}

function withoutPlan(project: ProjectState): WithoutPlan {
  const title = project.title.value;
  const lost = project.decisions.filter(approves).flatMap((one) => ceased(one, project));
  const last = lost.toSorted((a, b) => (a.on === b.on ? a.n - b.n : a.on < b.on ? -1 : 1)).at(-1);
  if (last !== undefined) {
    const entries = [last.approved, last.n].toSorted((a, b) => a - b);
    return { project, since: last.on, sentence: `“${title}”: ${last.how} on ${last.on}.`, entries };
  }
  const { on, n } = project.proposed;
  return {
    project,
    since: on,
    sentence: `“${title}” has had no approved plan since it was proposed on ${on}.`,
    entries: [n],
  };
}

/** When and how an approval ceased to be current. */
function ceased(decision: GateDecision, project: ProjectState) {
  const { gate } = decision.recorded.value;
  const approved = decision.recorded.n;
  const withdrawn = project.withdrawnVersions.find((one) => one.value === gate.version);
  const successor = successorOf(decision, project)?.recorded;
  return [
    decision.calledIn && { approved, ...decision.calledIn, how: `its approval at “${gate.title}” was called in` },
    withdrawn && { approved, ...withdrawn, how: `version ${gate.version}, approved at “${gate.title}”, was withdrawn` },
    successor && { approved, ...successor, how: `another decision took the place of its approval at “${gate.title}”` },
  ].filter((one) => one !== undefined);
}

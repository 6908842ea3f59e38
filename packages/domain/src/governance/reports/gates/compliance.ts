import type { LedgerWorld } from '../../../world.ts';
import { countOf, underRules } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import { approvals, approvalToDeliver } from '../../../delivery/project/gates/approvals.ts';
import { openByRank } from '../../../delivery/project/particulars/ranking.ts';
import { perProject } from '../../../delivery/project/per-project.ts';
import type { GateDecision, ProjectState } from '../../../delivery/project/state.ts';
import { projectTerm, standingTerm } from '../../../delivery/reports/project-term.ts';
import { frameworkRules } from '../../gates/framework.ts';
import { withoutPlan } from '../plans/without-plan.ts';
import type { WithoutPlan } from '../plans/without-plan.ts';

/** Whether every project has an approved plan, as the rule of the programme is. */
export interface Compliance {
  /** Such as “14 of 18 projects have an approved plan.” */
  readonly sentence: string;
  readonly open: Figure;
  readonly approved: Figure;
  /** Those started without a current approval that lets them go on; each is in `without` too. */
  readonly started: Figure;
  /** Those that were started first, then the others, each in order of the backlog. */
  readonly without: readonly WithoutPlan[];
}

/**
 * Which open projects have an approved plan. Before delivery has begun, an approval at any gate that is current counts;
 * from then on, only one that commits to delivery. Example: of three open projects one is approved; one was started and
 * its full plan called in, though its outline approval stands; one has no plan: “1 of 3 projects has an approved plan;
 * 1 was started and may not go on.”
 */
export function compliance(world: LedgerWorld): Compliance {
  const projects = openByRank(world.states('project'));
  const approved = approvedFigure(world, projects);
  const without = projects.filter((project) => approvedBy(project) === undefined).map(withoutPlanOf);
  const started = without.filter((one) => one.started);
  return {
    sentence: sentence(approved.value, projects.length, started.length),
    open: openFigure(projects),
    approved,
    started: startedFigure(started),
    without: [...started, ...without.filter((one) => !one.started)],
  };
}

/** A project with the approval by which it counts as approved. */
interface Approved {
  readonly project: ProjectState;
  readonly approval: GateDecision;
}

const approvedBy = perProject((project): Approved | undefined => {
  const approval = project.started === undefined ? approvals(project).at(-1) : approvalToDeliver(project);
  return approval && { project, approval };
});

const withoutPlanOf = perProject(withoutPlan);

function sentence(approved: number, of: number, started: number): string {
  if (of === 0) return 'There are no open projects.';
  const held = started === 0 ? '' : `; ${started} ${started === 1 ? 'was' : 'were'} started and may not go on`;
  return `${approved} of ${of} ${of === 1 ? 'project' : 'projects'} ${approved === 1 || of === 1 ? 'has' : 'have'} an approved plan${held}.`;
}

function openFigure(projects: readonly ProjectState[]): Figure {
  return countOf(
    {
      label: 'Open projects',
      unit: 'projects',
      formula: 'Projects proposed, less those stopped, closed or no longer listed by their publication',
      doesNotTell: 'It does not tell how large the projects are, or whether any of them was approved.',
    },
    projects,
    standingTerm,
  );
}

/** Each approval is judged by the framework that its board decided by. */
function approvedFigure(world: LedgerWorld, projects: readonly ProjectState[]): Figure {
  const found = projects.map(approvedBy).filter((one) => one !== undefined);
  const ids = () => found.map(({ approval }) => approval.recorded.value.gate.frameworkId);
  return underRules(approvedOf(found), () => frameworkRules(world.states('programme')[0], ids()));
}

function approvedOf(found: readonly Approved[]): Figure {
  return countOf(
    {
      label: 'Projects with an approved plan',
      unit: 'projects',
      formula:
        'Open projects with an approval that was not called in, whose version was not withdrawn, and whose place no later decision took: at any gate before delivery begins, and from then on at a gate that commits to delivery',
      doesNotTell: 'It does not tell that delivery may begin: only the gate that commits to delivery does.',
    },
    found,
    ({ project, approval: { recorded } }) => {
      const { gate } = recorded.value;
      const label = `${project.title.value}: version ${gate.version} at “${gate.title}” on ${recorded.on}`;
      return projectTerm(project, label, [recorded.n]);
    },
  );
}

function startedFigure(started: readonly WithoutPlan[]): Figure {
  return countOf(
    {
      label: 'Projects started that may not go on',
      unit: 'projects',
      formula:
        'Open projects whose delivery has begun, paused or not, without a current approval at a gate that commits to delivery',
      doesNotTell: 'It does not tell whether work has in fact stopped, or what was spent since.',
    },
    started,
    ({ project, sentence, entries }) => projectTerm(project, sentence, entries),
  );
}

import type { LedgerWorld } from '../../../world.ts';
import { frameworkOn, frameworkRule, gatesOf } from '../../gates/framework.ts';
import { nextGate, waitingAt } from '../../gates/next-gate.ts';
import type { GateInForce } from '../../gates/framework.ts';
import { count, countOf, underRules } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import { openByRank } from '../../../delivery/project/particulars/ranking.ts';
import { stageOf } from '../../../delivery/project/stage.ts';
import type { ProjectState } from '../../../delivery/project/state.ts';
import type { Stage } from '../../../delivery/project/stage.ts';
import type { Framework } from '../../../programme/programme/state.ts';
import { projectTerm, standingEntries } from '../../../delivery/reports/project-term.ts';

/** A gate with the projects that come to it next. */
export interface PipelineStep {
  readonly at: GateInForce;
  readonly next: readonly ProjectState[];
  readonly figure: Figure;
  /** Of those, the projects whose plan has been submitted and waits for a decision. */
  readonly waiting: Figure;
}

/** Where all open projects are between the first gate and the end of delivery. */
export interface Pipeline {
  /** In the order of the framework in force on the day; empty while there is none. */
  readonly steps: readonly PipelineStep[];
  /** The open projects that come to no gate of theirs any more; none while there is no framework. */
  readonly pastLast: { readonly projects: readonly ProjectState[]; readonly figure: Figure };
  readonly stages: Readonly<Record<Exclude<Stage, 'ended'>, Figure>>;
}

/** The gates as a pipeline, as seen on a day. Expects a world that was known on that day. */
export function pipeline(world: LedgerWorld, on: string): Pipeline {
  const projects = openByRank(world.states('project'));
  const nextOf = nextGates(world, projects, on);
  const framework = frameworkOn(world.states('programme')[0], on);
  const ruled = (figure: Figure): Figure => underRules(figure, () => frameworkRule(world.states('programme')[0], on));
  const past = framework === undefined ? [] : projects.filter((project) => nextOf.get(project) === undefined);
  return {
    steps: framework === undefined ? [] : steps(framework, projects, nextOf, ruled),
    pastLast: { projects: past, figure: ruled(pastFigure(past)) },
    stages: stages(projects),
  };
}

/** The id of the gate that each project comes to next; `undefined` past the last. */
type NextGates = ReadonlyMap<ProjectState, string | undefined>;

function nextGates(world: LedgerWorld, projects: readonly ProjectState[], on: string): NextGates {
  const programme = world.states('programme')[0];
  return new Map(
    projects.map((project) => {
      const type = world.state('businessPlan', project.projectId)?.content.planType.value;
      return [project, nextGate(project, programme, type, on)?.gate.gateId] as const;
    }),
  );
}

function steps(
  framework: Framework,
  projects: readonly ProjectState[],
  nextOf: NextGates,
  ruled: (figure: Figure) => Figure,
): readonly PipelineStep[] {
  const byGate = Map.groupBy(projects, (project) => nextOf.get(project));
  return gatesOf(framework).map((at) => {
    const { gateId, title } = at.gate;
    const next = byGate.get(gateId) ?? [];
    return { at, next, figure: ruled(nextFigure(title, next)), waiting: ruled(waitingFigure(title, gateId, next)) };
  });
}

function nextFigure(gate: string, projects: readonly ProjectState[]): Figure {
  return countOf(
    {
      label: `Projects that come to “${gate}” next`,
      unit: 'projects',
      formula: 'Open projects that have passed every gate before this one and not this one',
      doesNotTell: 'It does not tell when they will come to it, or whether their plans are ready for it.',
    },
    projects,
    gatesTerm,
  );
}

function pastFigure(projects: readonly ProjectState[]): Figure {
  return countOf(
    {
      label: 'Past the last gate',
      unit: 'projects',
      formula: 'Open projects that have passed every gate of their path',
      doesNotTell: 'It does not tell that their work is over: a project is open until it is closed or stopped.',
    },
    projects,
    gatesTerm,
  );
}

/** A project, resting on what was decided at its gates. */
function gatesTerm(project: ProjectState) {
  return projectTerm(project, project.title.value, [
    ...standingEntries(project),
    ...project.decisions.map((one) => one.recorded.n),
  ]);
}

function waitingFigure(gate: string, gateId: string, projects: readonly ProjectState[]): Figure {
  const terms = projects.flatMap((project) => {
    const submitted = waitingAt(project, gateId);
    if (submitted === undefined) return [];
    const label = `${project.title.value}: version ${submitted.value.version}, since ${submitted.on}`;
    return [projectTerm(project, label, [submitted.n])];
  });
  return count(
    {
      label: `Plans that wait for a decision at “${gate}”`,
      unit: 'plans',
      formula: 'Plans submitted to this gate after which nothing was decided there',
      doesNotTell: 'It does not tell that a meeting has been called to decide on them.',
    },
    terms,
  );
}

const stageWording: Readonly<Record<Exclude<Stage, 'ended'>, { readonly label: string; readonly formula: string }>> = {
  backlog: { label: 'Before the first gate', formula: 'Open projects of which no plan was ever submitted' },
  inGates: { label: 'Going through the gates', formula: 'Open projects with a plan submitted, not started' },
  inDelivery: {
    label: 'In delivery',
    formula: 'Open projects started, not paused, with a current approval of a gate that commits to delivery',
  },
  held: {
    label: 'Held',
    formula: 'Open projects started whose approval was called in, withdrawn or decided again, and is no longer current',
  },
  paused: { label: 'Paused', formula: 'Open projects started whose delivery rests' },
};

function stages(projects: readonly ProjectState[]): Pipeline['stages'] {
  const byStage = Map.groupBy(projects, stageOf);
  const figure = (stage: Exclude<Stage, 'ended'>): Figure =>
    countOf(
      {
        ...stageWording[stage],
        unit: 'projects',
        doesNotTell: 'It does not tell how well they go, or what they have cost.',
      },
      byStage.get(stage) ?? [],
      (project) => projectTerm(project, project.title.value, stageEntries(project)),
    );
  return {
    backlog: figure('backlog'),
    inGates: figure('inGates'),
    inDelivery: figure('inDelivery'),
    held: figure('held'),
    paused: figure('paused'),
  };
}

function stageEntries(project: ProjectState): readonly (number | undefined)[] {
  return [
    ...standingEntries(project),
    project.submissions[0]?.n,
    ...project.decisions.flatMap((one) => [one.recorded.n, one.calledIn?.n]),
    ...project.withdrawnVersions.map((one) => one.n),
    project.started?.n,
    project.paused?.n,
  ];
}

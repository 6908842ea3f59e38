import { calledIn } from '@minutebook/domain';
import type { Figure, Pipeline as PipelineReport, PipelineStep, ProjectState } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { useLedger } from '../clock/page-ledger.tsx';
import { formatDay, withDays } from '../design/days.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { FigureView } from '../figures/FigureView.tsx';
import { ProjectLink } from '../clock/links.tsx';
import { SomeFirst } from '../design/SomeFirst.tsx';
import { Tag } from '../design/Tag.tsx';

interface PipelineProps {
  readonly pipeline: PipelineReport;
  /** That of the date compared with; absent when nothing is compared. */
  readonly was: PipelineReport | undefined;
}

const stages = ['backlog', 'inGates', 'inDelivery', 'held', 'paused'] as const;

/** The gates in order, each with the projects that come to it next, and how many projects are how far. */
export function Pipeline({ pipeline, was }: PipelineProps) {
  return (
    <>
      <div className="mb-figures">
        {stages.map((stage) => (
          <FigureView key={stage} figure={pipeline.stages[stage]} was={was?.stages[stage]} small />
        ))}
      </div>
      {pipeline.steps.length === 0 ? <NoGates /> : null}
      <ol className="mb-pipeline">
        {pipeline.steps.map((step) => (
          <Step key={step.at.gate.gateId} step={step} />
        ))}
        <PastTheLast pastLast={pipeline.pastLast} />
      </ol>
    </>
  );
}

function NoGates() {
  return (
    <EmptyState>
      No framework is in force, so there are no gates to go through. See the{' '}
      <Link to="/governance/framework">framework</Link>.
    </EmptyState>
  );
}

function PastTheLast({ pastLast: { projects } }: Pick<PipelineReport, 'pastLast'>) {
  if (projects.length === 0) return null;
  return (
    <li className="mb-pipeline__gate">
      <h3 className="govuk-heading-s">Past the last gate: {projects.length}</h3>
      <FirstProjects projects={projects} at="past the last gate" />
    </li>
  );
}

function Step({ step }: { readonly step: PipelineStep }) {
  const { at, next, waiting } = step;
  return (
    <li className="mb-pipeline__gate">
      <h3 className="govuk-heading-s">
        {at.gate.title}
        {at.path === 'short' ? <span className="mb-secondary"> Short path</span> : null}
      </h3>
      {at.gate.commits ? (
        <p className="mb-small">
          <Tag colour="green">Commits to delivery</Tag>
        </p>
      ) : null}
      <p className="mb-small">
        <strong>{next.length === 1 ? '1 project' : `${next.length} projects`}</strong>
        {waiting.value === 0 ? '' : `, ${waiting.value} waiting for a decision`}
      </p>
      <FirstProjects projects={next} waiting={waiting} at={`at ${at.gate.title}`} />
    </li>
  );
}

interface ProjectsProps {
  readonly projects: readonly ProjectState[];
  /** Of those, the ones that wait for a decision. */
  readonly waiting?: Figure;
}

const shownFirst = 3;

/** The first of them, and the others folded; `at` says where they stand. */
function FirstProjects({ at, projects, ...rest }: ProjectsProps & { readonly at: string }) {
  return (
    <SomeFirst all={projects} first={shownFirst} what={at}>
      {(some) => <Projects projects={some} {...rest} />}
    </SomeFirst>
  );
}

/** Projects that come to a gate, with what was called in there or waits. */
function Projects({ projects, waiting }: ProjectsProps) {
  const { world } = useLedger();
  const waits = new Set(waiting?.terms.map((term) => term.projectId));
  return (
    <ul className="govuk-list mb-small">
      {projects.map((project) => (
        <li key={project.projectId}>
          <ProjectLink projectId={project.projectId}>{project.title.value}</ProjectLink>
          {waits.has(project.projectId) ? ' (waits)' : ''}
          {calledIn(project, world).map(({ decisionId, by, on, next }) => (
            <div key={decisionId} className="mb-secondary">
              <Tag colour="red">Called in</Tag> by {by} on {formatDay(on)}. {withDays(next)}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

import { standingOf } from '@minutebook/domain';
import type { ProjectState } from '@minutebook/domain';
import { useParams, useSearch } from '@tanstack/react-router';

import { PlanLine } from '../../governance/business-plan/PlanLine.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { LinkButton } from '../../design/Button.tsx';
import { ProjectGovernance } from '../../governance/project/ProjectGovernance.tsx';
import { StageTag } from '../../governance/gates/StageTag.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Block } from '../../design/Block.tsx';
import { Page } from '../../shell/Page.tsx';
import { LazyTimetable } from '../timetable/LazyTimetable.tsx';
import { ChangedSince } from './ChangedSince.tsx';
import { ratingLabels } from './particulars.ts';
import { ProjectHistory } from './ProjectHistory.tsx';
import { ProjectSummary } from './ProjectSummary.tsx';
import { ProjectTabs } from './ProjectTabs.tsx';
import { RatingTag } from './RatingTag.tsx';
import type { ProjectSearch } from './search.ts';
import { StandingWithDay } from './standing.tsx';
import { Dependencies } from '../sections/Dependencies.tsx';
import { Issues } from '../sections/Issues.tsx';
import { Milestones } from '../sections/Milestones.tsx';
import { RatingsOverTime } from '../sections/RatingsOverTime.tsx';
import { Risks } from '../sections/Risks.tsx';

/** One project: what is known of it, and every entry on it. */
export function ProjectPage() {
  const { projectId } = useParams({ from: '/projects/$projectId' });
  const { tab } = useSearch({ from: '/projects/$projectId' });
  const project = useLedger().world.state('project', projectId);
  if (project === undefined) return <NotFoundPage what="project" />;
  const standing = standingOf(project);
  return (
    <Page
      title={project.title.value}
      kind="Project"
      intro={project.purpose?.value ?? 'The publication it was imported from does not state its purpose.'}
      actions={
        <RecordLink command="RedescribeProject">
          <LinkButton to="/projects/$projectId/record" params={{ projectId }}>
            Record an entry
          </LinkButton>
        </RecordLink>
      }
    >
      {standing === 'open' ? null : (
        <div className="govuk-body mb-reading">
          <StandingWithDay project={project} />
        </div>
      )}
      <p className="govuk-body">
        {ratingLabels[standing]}: <RatingTag project={project} />
      </p>
      {standing === 'open' ? (
        <p className="govuk-body">
          Stage: <StageTag project={project} />
        </p>
      ) : null}
      <PlanLine project={project} />
      <ProjectTabs projectId={projectId} current={tab} />
      {tab === undefined ? <ChangedSince projectId={projectId} /> : null}
      <Shown tab={tab} project={project} />
    </Page>
  );
}

function Shown({ tab, project }: { readonly tab: ProjectSearch['tab']; readonly project: ProjectState }) {
  switch (tab) {
    case undefined:
      return <ProjectSummary projectId={project.projectId} />;
    case 'governance':
      return <ProjectGovernance project={project} />;
    case 'milestones':
      return (
        <>
          <Block heading="Is there a firm timetable?">
            <LazyTimetable
              projectId={project.projectId}
              measure={`Milestones of ${project.title.value}, each against the day first planned.`}
            />
          </Block>
          <Milestones project={project} />
          <Dependencies project={project} />
        </>
      );
    case 'assurance':
      return (
        <>
          <RatingsOverTime project={project} />
          <Risks project={project} />
          <Issues project={project} />
        </>
      );
    case 'history':
      return <ProjectHistory projectId={project.projectId} />;
  }
}

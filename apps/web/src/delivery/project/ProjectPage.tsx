import { standingOf } from '@minutebook/domain';
import type { ProjectState } from '@minutebook/domain';
import { useParams, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';

import { projectTabs } from '../../areas.ts';
import { PlanLine } from '../../governance/public/PlanLine.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { StatedBy } from '../../entries/amending/CorrectLink.tsx';
import { FailsAlone } from '../../design/FailsAlone.tsx';
import { LinkButton } from '../../design/Button.tsx';
import { StageTag } from '../../governance/public/StageTag.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { recordable } from '../forms/offers.ts';
import { ChangedSince } from './ChangedSince.tsx';
import { ratingLabels } from '../public/particulars.ts';
import { ProjectTabs } from '../public/ProjectTabs.tsx';
import { RatingTag } from '../public/RatingTag.tsx';
import { StandingWithDay } from './standing.tsx';

/** One project: what is known of it, and every entry on it. */
export function ProjectPage() {
  const { projectId } = useParams({ from: '/projects/$projectId' });
  const search = useSearch({ from: '/projects/$projectId' });
  // Of a tab that no area has, the first is shown.
  const shown = projectTabs.find(({ tab, shows }) => tab === search.tab && shows !== '/plan') ?? projectTabs[0];
  const project = useLedger().world.state('project', projectId);
  if (project === undefined) return <NotFoundPage what="project" />;
  return (
    <Page
      title={project.title.value}
      kind="Project"
      intro={project.purpose?.value ?? 'The publication it was imported from does not state its purpose.'}
      actions={
        <RecordLink command={recordable}>
          <LinkButton to="/projects/$projectId/record" params={{ projectId }}>
            Record an entry
          </LinkButton>
        </RecordLink>
      }
    >
      <WhereItStands project={project} />
      <PlanLine project={project} />
      <ProjectTabs projectId={projectId} current={shown?.tab} />
      {shown?.tab === undefined ? <ChangedSince projectId={projectId} /> : null}
      {shown === undefined || shown.shows === '/plan' ? null : (
        <FailsAlone key={shown.tab}>
          <Suspense fallback={null}>
            <shown.shows project={project} />
          </Suspense>
        </FailsAlone>
      )}
    </Page>
  );
}

/** How it left the backlog, or how far it is, and how likely it is to deliver. */
function WhereItStands({ project }: { readonly project: ProjectState }) {
  const standing = standingOf(project);
  return (
    <>
      {standing === 'open' ? null : (
        <div className="govuk-body mb-reading">
          <StandingWithDay project={project} Entry={StatedBy} />
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
    </>
  );
}

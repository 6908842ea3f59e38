import { isOpen } from '@minutebook/domain';
import { useParams, useSearch } from '@tanstack/react-router';

import { useLedger } from '../clock/page-ledger.tsx';
import { LinkButton } from '../design/Button.tsx';
import { Tabs } from '../design/Tabs.tsx';
import { RecordLink } from '../recording/RecordLink.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { ProjectHistory } from './ProjectHistory.tsx';
import { ProjectSummary } from './ProjectSummary.tsx';
import { RatingTag } from './RatingTag.tsx';

const tabs = [
  { tab: undefined, label: 'Summary' },
  { tab: 'history', label: 'History' },
] as const;

/** One project: what is known of it, and every entry on it. */
export function ProjectPage() {
  const { projectId } = useParams({ from: '/projects/$projectId' });
  const { tab } = useSearch({ from: '/projects/$projectId' });
  const project = useLedger().world.state('project', projectId);
  if (project === undefined) return <NotFoundPage what="project" />;
  return (
    <Page
      title={project.title.value}
      kind="Project"
      intro={project.purpose?.value ?? 'The publication it was imported from does not state its purpose.'}
      actions={
        isOpen(project) ? (
          <RecordLink command="RankProject">
            <LinkButton to="/projects/$projectId/rank" params={{ projectId }}>
              Move in the backlog
            </LinkButton>
          </RecordLink>
        ) : null
      }
    >
      <p className="govuk-body">
        Delivery confidence: <RatingTag project={project} />
      </p>
      <Tabs tabs={tabs} current={tab} label="About this project" />
      {tab === 'history' ? <ProjectHistory projectId={projectId} /> : <ProjectSummary projectId={projectId} />}
    </Page>
  );
}

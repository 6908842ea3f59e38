import { backlog, isOpen, RankProject } from '@minutebook/domain';
import type { ProjectState } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';

import { ProjectLink } from '../../clock/links.tsx';
import { RecordForm } from '../../recording/RecordForm.tsx';
import { useNow } from '../../replay/index.ts';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { PlaceField } from './PlaceField.tsx';
import { standingSentence } from '../project/standing.tsx';

/** Moves a project up, down or to a position in the backlog, with the reason. */
export function RankPage() {
  const { projectId } = useParams({ from: '/projects/$projectId/rank' });
  const { world } = useNow();
  const project = world.state('project', projectId);
  if (project !== undefined && !isOpen(project)) return <NoPlace project={project} />;
  const { rows } = backlog(world);
  const row = rows.find((one) => one.project.projectId === projectId);
  if (row?.rank === undefined) return <NotFoundPage what="project in the backlog" />;
  const { title } = row.project;
  return (
    <Page
      title={`Move “${title.value}”`}
      intro={`It is at position ${row.rank} of ${rows.length} in the backlog. The reason is kept with its new place, for everyone to see.`}
    >
      <RecordForm
        schema={RankProject}
        begin={{ type: 'RankProject', projectId }}
        submit="Move the project"
        why="Why does it belong there?"
        next={{ to: '/backlog' }}
      >
        <PlaceField
          rank={row.rank}
          others={rows.map(({ project }) => project).filter((one) => one.projectId !== projectId)}
        />
      </RecordForm>
    </Page>
  );
}

/** For a project that left the backlog: it has no place to be moved from. */
function NoPlace({ project }: { readonly project: ProjectState }) {
  return (
    <Page title={`“${project.title.value}” cannot be moved`}>
      <p className="govuk-body mb-reading">{standingSentence(project)}, so it has no place in the backlog.</p>
      <p className="govuk-body">
        <ProjectLink projectId={project.projectId}>See the project and why</ProjectLink>
      </p>
    </Page>
  );
}

import { isOpen } from '@minutebook/domain';
import type { ProjectState } from '@minutebook/domain';
import { Link, useParams } from '@tanstack/react-router';

import { EntryLink, ProjectLink } from '../../clock/links.tsx';
import { ReturnToToday } from '../../clock/ReturnToToday.tsx';
import { formatDay } from '../../design/days.ts';
import { useMayRecordAny, useRights } from '../../recording/may-record.ts';
import { WhoMay } from '../../recording/who-may/WhoMay.tsx';
import { useNow } from '../../replay/index.ts';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { formName } from '../../recording/form-name.ts';
import { offeredFor, recordable } from './offers.ts';

/** What can be recorded about a project, in groups. */
export function RecordPage() {
  const { projectId } = useParams({ from: '/projects/$projectId/record' });
  const project = useNow().world.state('project', projectId);
  const may = useMayRecordAny(recordable);
  if (project === undefined) return <NotFoundPage what="project" />;
  return (
    <Page
      title="Record an entry"
      kind={project.title.value}
      intro={
        may === 'yes'
          ? 'What happened? Each choice leads to a short form; nothing is recorded before you send it.'
          : undefined
      }
    >
      {may === 'yes' ? <Choices project={project} /> : null}
      {may === 'notInThePast' ? (
        <p className="govuk-body">
          The past cannot be changed. <ReturnToToday>Return to today to record</ReturnToToday>
        </p>
      ) : null}
      {may === 'notInThisRole' ? (
        <p className="govuk-body">
          Your role does not allow you to record this. <WhoMay command="RedescribeProject" /> can.
        </p>
      ) : null}
      <p className="govuk-body">
        <ProjectLink projectId={projectId}>Back to “{project.title.value}”</ProjectLink>
      </p>
    </Page>
  );
}

function Choices({ project }: { readonly project: ProjectState }) {
  const { ended, projectId } = project;
  const { world } = useNow();
  const rights = useRights();
  return (
    <>
      {ended === undefined ? null : (
        <p className="govuk-inset-text">
          The project was {ended.value.how} on {formatDay(ended.on)}, <EntryLink n={ended.n} />. Only what happened
          before that day can still be recorded.
        </p>
      )}
      {offeredFor({ project, world }).map(({ heading, forms }) => {
        const mine = forms.filter(({ command }) => rights(command) === 'yes');
        return mine.length === 0 ? null : (
          <section key={heading}>
            <h2 className="govuk-heading-m">{heading}</h2>
            <ul className="govuk-list">
              {mine.map(({ command, title }) => (
                <li key={command}>
                  <Link to="/projects/$projectId/record/$form" params={{ projectId, form: formName(command) }}>
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {isOpen(project) && rights('RankProject') === 'yes' ? <Move projectId={projectId} /> : null}
    </>
  );
}

function Move({ projectId }: { readonly projectId: string }) {
  return (
    <section>
      <h2 className="govuk-heading-m">Its place</h2>
      <ul className="govuk-list">
        <li>
          <Link to="/projects/$projectId/rank" params={{ projectId }}>
            Move it in the backlog
          </Link>
        </li>
      </ul>
    </section>
  );
}

import { isOpen } from '@minutebook/domain';
import type { ProjectState } from '@minutebook/domain';
import { Link, useParams } from '@tanstack/react-router';

import { ReturnToToday } from '../../clock/ReturnToToday.tsx';
import { formatDay } from '../../design/days.ts';
import { EntryLink } from '../../clock/links.tsx';
import { useMayRecord } from '../../recording/may-record.ts';
import { useNow } from '../../replay/index.ts';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { formName } from './form-name.ts';
import { BackToProject } from './BackToProject.tsx';
import { formGroups } from './form-groups.ts';
import type { ProjectForm } from './project-form.ts';

/** What can be recorded about a project, in groups. */
export function RecordPage() {
  const { projectId } = useParams({ from: '/projects/$projectId/record' });
  const project = useNow().world.state('project', projectId);
  const may = useMayRecord('RedescribeProject');
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
        <p className="govuk-body">Your role does not allow you to record this. A programme manager can.</p>
      ) : null}
      <BackToProject project={project} />
    </Page>
  );
}

function Choices({ project }: { readonly project: ProjectState }) {
  const { ended, projectId } = project;
  return (
    <>
      {ended === undefined ? null : (
        <p className="govuk-inset-text">
          The project was {ended.value.how} on {formatDay(ended.on)}, <EntryLink n={ended.n} />. Only what happened
          before that day can still be recorded.
        </p>
      )}
      {formGroups.map(({ heading, forms }) => {
        const offered = forms.filter((form) => isOffered(form, project));
        return offered.length === 0 ? null : (
          <section key={heading}>
            <h2 className="govuk-heading-m">{heading}</h2>
            <ul className="govuk-list">
              {offered.map((form) => (
                <li key={form.command}>
                  <Link to="/projects/$projectId/record/$form" params={{ projectId, form: formName(form.command) }}>
                    {form.title}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {isOpen(project) ? <Move projectId={projectId} /> : null}
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

/** A form about something of the project is offered when there is such a thing; what has ended does not end again. */
function isOffered(form: ProjectForm, project: ProjectState): boolean {
  if (form.check !== undefined) return project.ended === undefined;
  if (form.command === 'StartProject') return project.started === undefined;
  if (form.command === 'PauseProject') return project.started !== undefined && project.paused === undefined;
  if (form.command === 'ResumeProject') return project.paused !== undefined;
  return form.items === undefined || form.items.of(project).length > 0;
}

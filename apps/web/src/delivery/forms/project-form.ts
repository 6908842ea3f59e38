import type { LedgerWorld, ProjectState } from '@minutebook/domain';

import { formOf } from '../../recording/form.ts';
import type { AnyForm, CommandSchema, Form, Subject } from '../../recording/form.ts';

/** What the ledger held when a form about a project was opened. */
export interface OpenedProject {
  readonly project: ProjectState;
  readonly world: LedgerWorld;
}

const subject: Subject<OpenedProject> = {
  what: 'project',
  open: (world, { ids }) => {
    const project = world.state('project', ids['projectId'] ?? '');
    return project && { project, world };
  },
  ids: ({ project }) => ({ projectId: project.projectId }),
  kind: ({ project }) => project.title.value,
  back: ({ project: { projectId, title } }) => ({
    path: `/projects/${projectId}`,
    words: `Back to “${title.value}”`,
  }),
  next: ({ project: { projectId } }) => ({ to: '/projects/$projectId', params: { projectId } }),
};

type ProjectForm<Schema extends CommandSchema> = Omit<
  Form<Schema, OpenedProject>,
  'schema' | 'subject' | 'next' | 'begin'
> & {
  /** Without it, the form begins empty. */
  readonly begin?: Form<Schema, OpenedProject>['begin'];
  /** The tab of the project that shows what was recorded; absent for the summary. */
  readonly tab?: 'governance' | 'milestones' | 'assurance';
};

/** Describes a form about a project. */
export function projectForm<Schema extends CommandSchema>(
  schema: Schema,
  { tab, begin = () => ({}), ...form }: ProjectForm<Schema>,
): AnyForm {
  return formOf({
    ...form,
    begin,
    schema,
    subject,
    next: ({ project: { projectId } }) => ({ to: '/projects/$projectId', params: { projectId }, search: { tab } }),
  });
}

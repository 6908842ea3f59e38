import type { CaseName } from '@minutebook/domain';
import { caseNames, planGaps } from '@minutebook/domain';

import { today } from '../../../clock/today.ts';
import { PathLink } from '../../../clock/links.tsx';
import { formOf } from '../../../recording/form.ts';
import type { AnyForm, CommandSchema, Form, GoesOn, Subject } from '../../../recording/form.ts';
import { Theirs } from './Theirs.tsx';
import type { OpenedPlan, SectionSaid } from '../opened-plan.ts';
import { formOf as formOfTask } from '../sections/section-forms.ts';

const subject: Subject<OpenedPlan> = {
  what: 'project',
  open: (world, { ids, said }) => {
    const { projectId = '', form: name = '' } = ids;
    const project = world.state('project', projectId);
    const plan = world.state('businessPlan', projectId);
    return project && { project, plan, world, about: said['about'], name };
  },
  ids: ({ project }) => ({ projectId: project.projectId }),
  kind: ({ project }) => project.title.value,
  back: ({ project }) => ({ path: `/projects/${project.projectId}/plan`, words: 'Back to the business plan' }),
  next: ({ project: { projectId } }) => ({ to: '/projects/$projectId/plan', params: { projectId } }),
};

/** Which of the five cases a form is about. */
export function caseOf({ name }: OpenedPlan): CaseName {
  return caseNames.find((one) => one === name) ?? 'strategic';
}

function NoPlanYet({ project: { projectId } }: OpenedPlan) {
  return (
    <p className="govuk-body">
      This project has no business plan yet.{' '}
      <PathLink path={`/projects/${projectId}/plan/write/begin`}>Begin its business plan</PathLink>
    </p>
  );
}

/** The next section that the next gate requires and that is not written; `undefined` where all others are. */
function nextSection({ project: { projectId }, world, name }: OpenedPlan): GoesOn | undefined {
  const sections = planGaps(world, projectId, today()).tasks.filter(({ kind }) => kind === 'section');
  const at = sections.findIndex((one) => formOfTask(one) === name);
  const inOrder = [...sections.slice(at + 1), ...sections.slice(0, Math.max(0, at))];
  const next = inOrder.find((one) => !one.done && formOfTask(one) !== name);
  const form = next && formOfTask(next);
  if (next === undefined || form === undefined) return undefined;
  return {
    words: `Record it, and go on: ${next.title}`,
    next: { to: '/projects/$projectId/plan/write/$form', params: { projectId, form } },
  };
}

type PlanForm<Schema extends CommandSchema> = Omit<Form<Schema, OpenedPlan>, 'schema' | 'subject' | 'Since'> & {
  /** Present for a section: what another author has written of it is shown. */
  readonly section?: SectionSaid;
  /** Whether it is of use before a plan is begun. */
  readonly withoutPlan?: true;
};

/** Describes a form about a business plan. */
export function planForm<Schema extends CommandSchema>(
  schema: Schema,
  { section, withoutPlan, ...form }: PlanForm<Schema>,
): AnyForm {
  return formOf({
    ...form,
    schema,
    subject,
    instead: (opened) =>
      opened.plan === undefined && withoutPlan === undefined ? <NoPlanYet {...opened} /> : undefined,
    ...(section === undefined
      ? {}
      : {
          Since: (since: OpenedPlan & { readonly begunAt: number }) => <Theirs section={section} {...since} />,
          goesOn: nextSection,
        }),
  });
}

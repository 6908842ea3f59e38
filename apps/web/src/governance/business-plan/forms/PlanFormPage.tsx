import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { LinkButton } from '../../../design/Button.tsx';
import { PathLink } from '../../../clock/links.tsx';
import { useNow } from '../../../replay/index.ts';
import { NotFoundPage } from '../../../shell/NotFoundPage.tsx';
import { Page } from '../../../shell/Page.tsx';
import { Writing } from '../drafts/Writing.tsx';
import type { OpenedPlan, PlanForm } from './plan-form.ts';
import { planFormNamed } from './plan-forms.ts';

const from = '/projects/$projectId/plan/write/$form';

/** A form about a project's business plan, by its name in the address. */
export function PlanFormPage() {
  const { projectId, form: name } = useParams({ from });
  const { about } = useSearch({ from });
  const form = planFormNamed(name);
  if (form === undefined) return <NotFoundPage what="form" />;
  return <OpenedForm key={`${projectId} ${name} ${about}`} form={form} projectId={projectId} about={about} />;
}

interface OpenedFormProps {
  readonly form: PlanForm;
  readonly projectId: string;
  readonly about: string | undefined;
}

/** The form with what the ledger held when it was opened, so that it does not change under the hands. */
function OpenedForm({ form, projectId, about }: OpenedFormProps) {
  const { world } = useNow();
  const { checked } = useSearch({ from });
  const [opened] = useState((): OpenedPlan | undefined => {
    const project = world.state('project', projectId);
    return project && { project, plan: world.state('businessPlan', projectId), world, about };
  });
  if (opened === undefined) return <NotFoundPage what="project" />;
  return (
    <Page key={checked} title={form.title} kind={opened.project.title.value} intro={form.intro}>
      {opened.plan === undefined && form.withoutPlan === undefined ? (
        <p className="govuk-body">
          This project has no business plan yet.{' '}
          <PathLink path={`/projects/${projectId}/plan/write/begin`}>Begin its business plan</PathLink>
        </p>
      ) : form.Check !== undefined && checked === undefined ? (
        <Check form={form} opened={opened} />
      ) : (
        <Writing form={form} opened={opened} />
      )}
      <p className="govuk-body">
        <PathLink path={`/projects/${projectId}/plan`}>Back to the business plan</PathLink>
      </p>
    </Page>
  );
}

/** What recording will mean, before the form is shown. */
function Check({ form, opened }: { readonly form: PlanForm; readonly opened: OpenedPlan }) {
  const { projectId } = opened.project;
  if (form.Check === undefined) return null;
  return (
    <div className="mb-reading">
      <form.Check {...opened}>
        <LinkButton to={from} params={{ projectId, form: form.name }} search={{ checked: 'yes' }}>
          Go on to the form
        </LinkButton>
      </form.Check>
    </div>
  );
}

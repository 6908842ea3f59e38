import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { LinkButton } from '../../design/Button.tsx';
import { useMayRecord } from '../../recording/may-record.ts';
import { RecordForm } from '../../recording/RecordForm.tsx';
import { useNow } from '../../replay/index.ts';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { formName } from './form-name.ts';
import { BackToProject } from './BackToProject.tsx';
import { formNamed } from './form-groups.ts';
import type { Item, Opened, ProjectForm } from './project-form.ts';
import { WhichOne } from './WhichOne.tsx';

const from = '/projects/$projectId/record/$form';

/** A form about a project, by its name in the address. */
export function FormPage() {
  const { projectId, form: name } = useParams({ from });
  const { about } = useSearch({ from });
  const form = formNamed(name);
  if (form === undefined) return <NotFoundPage what="form" />;
  return <OpenedForm key={`${projectId} ${name} ${about}`} form={form} projectId={projectId} about={about} />;
}

interface OpenedFormProps {
  readonly form: ProjectForm;
  readonly projectId: string;
  readonly about: string | undefined;
}

/** The form with what the ledger held when it was opened, so that it does not change under the hands. */
function OpenedForm({ form, projectId, about }: OpenedFormProps) {
  const { world } = useNow();
  const [opened] = useState(() => {
    const project = world.state('project', projectId);
    return project === undefined ? undefined : { project, world };
  });
  const { checked } = useSearch({ from });
  const may = useMayRecord(form.command);
  if (opened === undefined) return <NotFoundPage what="project" />;
  const items = form.items?.of(opened.project);
  const only = about === undefined && items?.length === 1 ? items[0] : undefined;
  const item = only ?? items?.find(({ id }) => id === about);
  return (
    <Page
      key={checked}
      title={form.title}
      kind={opened.project.title.value}
      intro={may === 'yes' ? form.intro : undefined}
    >
      {form.items !== undefined && item === undefined ? (
        <WhichOne items={form.items} project={opened.project} name={formName(form.command)} />
      ) : form.check !== undefined && checked === undefined ? (
        <Check form={form} opened={opened} />
      ) : (
        <TheForm form={form} opened={opened} item={item} />
      )}
      <BackToProject project={opened.project} />
    </Page>
  );
}

/** What recording will mean, before the form is shown. */
function Check({ form, opened }: { readonly form: ProjectForm; readonly opened: Opened }) {
  const { projectId } = opened.project;
  return (
    <div className="mb-reading">
      {form.check?.(opened)}
      <LinkButton to={from} params={{ projectId, form: formName(form.command) }} search={{ checked: 'yes' }}>
        Go on to the form
      </LinkButton>
    </div>
  );
}

interface TheFormProps {
  readonly form: ProjectForm;
  readonly opened: Opened;
  readonly item: Item | undefined;
}

function TheForm({ form, opened, item }: TheFormProps) {
  const { projectId } = opened.project;
  const [values] = useState(() => form.begin(opened, item));
  const { command, schema, submit, when, why, tab, Fields } = form;
  return (
    <>
      {item === undefined ? null : (
        <div className="govuk-inset-text">
          <strong>{item.title}</strong>
          <div className="mb-secondary">{item.facts}</div>
        </div>
      )}
      <RecordForm
        schema={schema}
        begin={{ type: command, projectId, ...values }}
        submit={submit}
        {...(when === undefined ? {} : { when })}
        {...(why === undefined ? {} : { why })}
        next={{ to: '/projects/$projectId', params: { projectId }, search: { tab } }}
      >
        {Fields === undefined ? null : <Fields {...opened} />}
      </RecordForm>
    </>
  );
}

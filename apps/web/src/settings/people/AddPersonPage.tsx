import type { Role } from '@minutebook/domain';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { Button } from '../../design/Button.tsx';
import { ErrorSummary } from '../../design/fields/ErrorSummary.tsx';
import { TextField } from '../../design/fields/fields.tsx';
import { server } from '../../replay/index.ts';
import { passwordRule } from '../../session/new-password.ts';
import { textOf } from '../../session/text-of.ts';
import { Page } from '../../shell/Page.tsx';
import { checkPerson } from './check-person.ts';
import { useMayKeepPeople } from '../public/use-people.ts';
import { KeepersOnly } from './KeepersOnly.tsx';
import { RolesField } from './RolesField.tsx';
import { errorAt, useSending } from '../../recording/use-sending.ts';
import type { Problems } from '../../recording/use-sending.ts';

/** Adds somebody who may sign in. */
export function AddPersonPage() {
  const mayKeep = useMayKeepPeople();
  const intro =
    'They can sign in at once, with the address and password entered here, and choose a password of their own first. Tell it to them yourself: it cannot be shown again.';
  return (
    <Page title="Add somebody" {...(mayKeep ? { intro } : {})}>
      <KeepersOnly>
        <AddPersonForm />
      </KeepersOnly>
      <p className="govuk-body">
        <Link to="/settings/people">Back to the list of people</Link>
      </p>
    </Page>
  );
}

function AddPersonForm() {
  const navigate = useNavigate();
  const [roles, setRoles] = useState<readonly Role[]>([]);
  const { sending, problems, send } = useSending();
  const add = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const person = {
      name: textOf(data, 'name'),
      email: textOf(data, 'email'),
      password: textOf(data, 'password'),
      roles,
    };
    const request = async (): Promise<void> => {
      await server.people.add.mutate({ ...person, roles: [...roles] });
      await navigate({ to: '/settings/people', state: { told: `${person.name.trim()} was added.`, addedAs: roles } });
    };
    send(checkPerson(person), request, 'email');
  };
  return (
    <form className="mb-form" noValidate aria-busy={sending} onSubmit={add}>
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      <WhoTheyAre problems={problems} />
      <RolesField roles={roles} onChange={setRoles} error={errorAt(problems, 'roles')} />
      <Button aria-disabled={sending}>{sending ? 'Adding…' : 'Add them'}</Button>
    </form>
  );
}

function WhoTheyAre({ problems }: { readonly problems: Problems | undefined }) {
  return (
    <>
      <TextField id="name" name="name" label="Name" autoComplete="off" error={errorAt(problems, 'name')} />
      <TextField
        id="email"
        name="email"
        type="email"
        label="E-mail address"
        hint="They sign in with it. Nothing is sent to it."
        autoComplete="off"
        error={errorAt(problems, 'email')}
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label="Password"
        hint={passwordRule}
        autoComplete="new-password"
        error={errorAt(problems, 'password')}
      />
    </>
  );
}

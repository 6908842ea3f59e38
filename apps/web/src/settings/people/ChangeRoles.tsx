import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { Block } from '../../design/Block.tsx';
import { Button } from '../../design/Button.tsx';
import { ErrorSummary } from '../../design/fields/ErrorSummary.tsx';
import { askSession, server, useOwnId } from '../../replay/index.ts';
import { checkRoles } from './check-person.ts';
import { rolesInWords } from '../public/person-words.ts';
import { RolesField } from './RolesField.tsx';
import type { KnownPerson } from '../public/use-people.ts';
import { errorAt, useSending } from '../../recording/use-sending.ts';

const shutOut = {
  fieldId: 'roles',
  message: 'You would shut yourself out; ask another administrator to take this role from you',
};

/** Gives somebody other roles. What they recorded before stays recorded in the role they had. */
export function ChangeRoles({ person: { personId, name, roles: before } }: { readonly person: KnownPerson }) {
  const navigate = useNavigate();
  const ownId = useOwnId();
  const [roles, setRoles] = useState(before);
  const { sending, problems, send } = useSending();
  const change = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const request = async (): Promise<void> => {
      await server.people.changeRoles.mutate({ personId, roles: [...roles] });
      if (personId === ownId) await askSession();
      await navigate({ to: '/settings/people', state: { told: `${name} now has: ${rolesInWords(roles)}.` } });
    };
    const shutsOut = personId === ownId && !roles.includes('administrator');
    send(shutsOut ? [shutOut] : checkRoles(roles), request, 'roles');
  };
  return (
    <Block heading="Change roles" intro="What they recorded before stays recorded in the role they had then.">
      <form className="mb-form" noValidate aria-busy={sending} onSubmit={change}>
        {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
        <RolesField roles={roles} onChange={setRoles} error={errorAt(problems, 'roles')} />
        <Button aria-disabled={sending}>{sending ? 'Changing…' : 'Change the roles'}</Button>
      </form>
    </Block>
  );
}

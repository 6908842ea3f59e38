import { useNavigate } from '@tanstack/react-router';

import { Block } from '../../design/Block.tsx';
import { Button } from '../../design/Button.tsx';
import { Details } from '../../design/Details.tsx';
import { ErrorSummary } from '../../design/fields/ErrorSummary.tsx';
import { server, useOwnId } from '../../replay/index.ts';
import type { KnownPerson } from '../public/use-people.ts';
import { useSending } from '../../recording/use-sending.ts';

/** Erases somebody, after saying what that means. */
export function ErasePerson({ person: { personId, name } }: { readonly person: KnownPerson }) {
  const navigate = useNavigate();
  const own = useOwnId() === personId;
  const { sending, problems, send } = useSending();
  const erase = async (): Promise<void> => {
    await server.people.erase.mutate({ personId });
    await navigate({ to: '/settings/people', state: { told: `${name} was erased. Their entries stay.` } });
  };
  if (own) {
    return (
      <Block heading="Erase">
        <p className="govuk-body">You cannot erase yourself; ask another administrator.</p>
      </Block>
    );
  }
  return (
    <Block heading="Erase">
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      <Details summary={`Erase ${name}`}>
        <p>
          The name, the e-mail address and the password go for good, and {name} can no longer sign in. This cannot be
          undone.
        </p>
        <p>
          The entries they recorded stay in the ledger, under the role they had. Nothing then tells more of who recorded
          them than “a former member of staff”.
        </p>
        <Button
          id="erase"
          type="button"
          look="warning"
          aria-disabled={sending}
          onClick={() => send([], erase, 'erase')}
        >
          {sending ? 'Erasing…' : `Erase ${name} for good`}
        </Button>
      </Details>
    </Block>
  );
}

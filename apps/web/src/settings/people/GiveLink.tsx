import { dayOf } from '@minutebook/domain';
import { useState } from 'react';

import { Block } from '../../design/Block.tsx';
import { Button } from '../../design/Button.tsx';
import { formatDay, formatTime } from '../../design/days.ts';
import { ErrorSummary } from '../../design/fields/ErrorSummary.tsx';
import { TextField } from '../../design/fields/fields.tsx';
import { useSending } from '../../recording/use-sending.ts';
import { server } from '../../replay/index.ts';
import { linkAddress } from '../../session/link.ts';
import type { KnownPerson } from '../public/use-people.ts';

/** Gives somebody who forgot their password a link with which they choose another. */
export function GiveLink({ person }: { readonly person: KnownPerson }) {
  const { personId, name, email } = person;
  const [made, setMade] = useState<{ readonly address: string; readonly until: string }>();
  const { sending, problems, send } = useSending();
  if (email === undefined) return null;
  const make = async (): Promise<void> => {
    const { secret, until } = await server.people.makeLink.mutate({ personId });
    setMade({ address: linkAddress(window.location.origin, { personId, secret }), until });
  };
  return (
    <Block
      heading="Password"
      intro={`Nobody can see it. When ${name} has forgotten it, make a link and give it to them yourself, so that nobody else gets it.`}
    >
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      <p className="govuk-body">{lastLink(person)}</p>
      {made === undefined ? null : (
        <div aria-live="polite">
          <TextField
            id="link"
            label="Link to choose a password"
            hint={`It works once, until ${inWords(made.until)}, and is shown only now.`}
            value={made.address}
            readOnly
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      )}
      <Button
        id="make-link"
        type="button"
        look="secondary"
        aria-disabled={sending}
        onClick={() => send([], make, 'make-link')}
      >
        {made === undefined ? 'Make a link' : 'Make another link'}
      </Button>
    </Block>
  );
}

function lastLink({ mustChoosePassword, link }: KnownPerson): string {
  if (link === undefined) {
    return mustChoosePassword === true
      ? 'They have not chosen a password of their own yet; they are asked to when they sign in.'
      : 'They chose their password themselves.';
  }
  const begin = `A link was made on ${inWords(link.at)}`;
  return link.usedAt === undefined
    ? `${begin}. It has not been used, and works until ${inWords(link.until)}.`
    : `${begin} and was used on ${inWords(link.usedAt)}.`;
}

function inWords(instant: string): string {
  return `${formatDay(dayOf(instant))}, ${formatTime(instant)}`;
}

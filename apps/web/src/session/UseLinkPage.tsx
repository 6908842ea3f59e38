import { useLocation, useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';

import { Button } from '../design/Button.tsx';
import { ErrorSummary } from '../design/fields/ErrorSummary.tsx';
import { useSending } from '../recording/use-sending.ts';
import { chooseByLink } from '../replay/index.ts';
import { Page } from '../shell/Page.tsx';
import { readLink } from './link.ts';
import type { Link } from './link.ts';
import { checkNewPassword } from './new-password.ts';
import { NewPasswordFields } from './NewPasswordFields.tsx';
import { textOf } from './text-of.ts';

/** Where a link leads that an administrator gave to somebody who forgot their password. */
export function UseLinkPage() {
  const link = readLink(useLocation({ select: ({ hash }) => hash }));
  return link === undefined ? (
    <Page title="This link is not whole">
      <p className="govuk-body">Copy all of it into the address bar, or ask an administrator for another.</p>
    </Page>
  ) : (
    <Page
      title="Choose a password"
      intro="Choose the password that you sign in with from now on. This link then works no more, and you are signed out everywhere else."
    >
      <UseLinkForm link={link} />
    </Page>
  );
}

function UseLinkForm({ link }: { readonly link: Link }) {
  const navigate = useNavigate();
  const { sending, problems, send } = useSending();
  const choose = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const password = textOf(data, 'new-password');
    const request = async (): Promise<void> => {
      await chooseByLink(link, password);
      await navigate({ to: '/', replace: true });
    };
    send(checkNewPassword(password, textOf(data, 'again')), request, 'new-password');
  };
  return (
    <form className="mb-form" noValidate aria-busy={sending} onSubmit={choose}>
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      <NewPasswordFields problems={problems} />
      <Button aria-disabled={sending}>{sending ? 'Changing…' : 'Choose it and sign in'}</Button>
    </form>
  );
}

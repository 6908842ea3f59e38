import { Details } from '../design/Details.tsx';
import { useSession } from '../replay/index.ts';
import { Page } from '../shell/Page.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { Posts } from './Posts.tsx';

/** For somebody who is not signed in: an e-mail address and a password; in the demonstration its posts first. */
export function SignInPage() {
  const session = useSession();
  const demonstration = session.kind === 'known' && session.demonstration;
  return demonstration ? (
    <Page
      title="Choose a post"
      intro="This is a demonstration. Sign in as any of these posts; each may do different things."
    >
      <Posts />
      <Details summary="Sign in with an e-mail address and a password">
        <p className="govuk-body">For somebody whom an administrator of this demonstration added.</p>
        <ByPassword />
      </Details>
    </Page>
  ) : (
    <Page title="Sign in" intro="Use your e-mail address and your password; the first one is from your administrator.">
      <ByPassword />
    </Page>
  );
}

function ByPassword() {
  return (
    <>
      <PasswordForm />
      <p className="govuk-body mb-reading">
        Forgotten your password? An administrator can give you a link to choose another.
      </p>
    </>
  );
}

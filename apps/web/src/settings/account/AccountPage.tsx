import { useState } from 'react';

import { Block } from '../../design/Block.tsx';
import { Notification } from '../../design/Notification.tsx';
import { useSession } from '../../replay/index.ts';
import { ChoosePasswordForm } from '../../session/ChoosePasswordForm.tsx';
import { Page } from '../../shell/Page.tsx';
import { SettingsTabs } from '../public/SettingsTabs.tsx';
import { OwnSessions } from './OwnSessions.tsx';

/** One's own password, and where one is signed in. */
export function AccountPage() {
  const session = useSession();
  const hasPassword = session.kind === 'known' && session.person?.hasPassword === true;
  return (
    <Page title="Your account" kind="Settings" intro="Your password, and where you are signed in.">
      <SettingsTabs />
      {hasPassword ? (
        <Own />
      ) : (
        <p className="govuk-body mb-reading">
          You are signed in as a post of the demonstration. Everybody shares it, so it has no password and no list of
          where it is signed in.
        </p>
      )}
    </Page>
  );
}

function Own() {
  const [changed, setChanged] = useState(0);
  return (
    <>
      {changed === 0 ? null : (
        <Notification kind="success" title="Done" key={changed}>
          <p className="govuk-notification-banner__heading">Your password was changed.</p>
        </Notification>
      )}
      <Block heading="Where you are signed in" intro="A session ends by itself after 12 hours.">
        <OwnSessions key={changed} />
      </Block>
      <Block heading="Change your password" intro="This signs you out everywhere else.">
        <ChoosePasswordForm present="Present password" done={() => setChanged((count) => count + 1)} />
      </Block>
    </>
  );
}

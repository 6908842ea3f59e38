import { Page } from '../shell/Page.tsx';
import { ChoosePasswordForm } from './ChoosePasswordForm.tsx';

/** For somebody whose password somebody else set: nothing else is open to them before they choose their own. */
export function ChoosePasswordPage() {
  return (
    <Page
      title="Choose a password"
      intro="Whoever added you knows the password that you signed in with. Choose one that you alone know, then go on."
    >
      <ChoosePasswordForm present="Password that you were given" />
    </Page>
  );
}

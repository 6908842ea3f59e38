import { Button } from '../design/Button.tsx';
import { Page } from './Page.tsx';

/** For a page that broke. The shell around it stays. */
export function FaultPage({ reset }: { readonly reset: () => void }) {
  return (
    <Page title="This page could not be shown">
      <p className="govuk-body">Nothing that was recorded is affected.</p>
      <Button type="button" onClick={reset}>
        Try again
      </Button>
    </Page>
  );
}

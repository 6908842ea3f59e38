import { Button } from '../design/Button.tsx';
import { whyNotShown } from '../design/FailsAlone.tsx';
import { loadAgain, NotFetched } from '../fetching/fetched.ts';
import { Page } from './Page.tsx';

/** For a page that broke, or that could not be fetched. The shell around it stays. */
export function FaultPage({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  return (
    <Page title="This page could not be shown">
      <p className="govuk-body">{whyNotShown('page', error)}</p>
      <Button type="button" onClick={error instanceof NotFetched ? () => void loadAgain() : reset}>
        Try again
      </Button>
    </Page>
  );
}

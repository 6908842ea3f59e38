import { Link } from '@tanstack/react-router';

import { useClocks } from '../clock/use-clocks.ts';
import { ReturnToToday } from '../clock/ReturnToToday.tsx';
import { Page } from './Page.tsx';

/** For an address that leads nowhere, or a thing that the ledger does not hold at the date shown. */
export function NotFoundPage({ what = 'page' }: { readonly what?: string }) {
  const { past, words } = useClocks();
  return (
    <Page title={`There is no such ${what}`}>
      {past ? (
        <p className="govuk-body">
          You are looking at the ledger {words}. It may have been recorded later. <ReturnToToday />
        </p>
      ) : (
        <p className="govuk-body">The address may be mistyped, or belong to another ledger.</p>
      )}
      <p className="govuk-body">
        Go to the <Link to="/backlog">backlog</Link>, or to <Link to="/entries">all entries</Link>.
      </p>
    </Page>
  );
}

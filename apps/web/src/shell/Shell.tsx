import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';

import { fetchAllParts } from '../fetching/all-parts.ts';
import { part } from '../fetching/part.tsx';
import { ClocksProvider } from '../clock/clocks-provider.tsx';
import { DatesInLinksProvider } from '../clock/dates-in-links.tsx';
import { PageLedgerProvider } from '../clock/page-ledger.tsx';
import { HurriedSteps } from '../clock/stepping/HurriedSteps.tsx';
import { Printed } from '../clock/Printed.tsx';
import { ReturnToToday } from '../clock/ReturnToToday.tsx';
import { TimeBar } from '../clock/TimeBar.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { Button } from '../design/Button.tsx';
import { FailsAlone } from '../design/FailsAlone.tsx';
import { Progress } from '../design/Progress.tsx';
import { askSession, useOpening, useSession } from '../replay/index.ts';
import { linkPath } from '../session/link.ts';
import { DemonstrationMark, Header } from './Header.tsx';
import { Footer } from './Footer.tsx';
import { Navigation } from './Navigation.tsx';
import { Notices } from './Notices.tsx';
import { Page } from './Page.tsx';

/** Fetched only by those who need it: whoever is signed in already does not wait for it. */
const SignInPage = part(() => import('../session/SignInPage.tsx'), 'SignInPage');

/** Fetched where another ledger answers than the one that was read. */
const AnotherLedger = part(() => import('./AnotherLedger.tsx'), 'AnotherLedger');

const ChoosePasswordPage = part(() => import('../session/ChoosePasswordPage.tsx'), 'ChoosePasswordPage');
const UseLinkPage = part(() => import('../session/UseLinkPage.tsx'), 'UseLinkPage');

/** What is around every page. Somebody who is not signed in sees the sign-in page at any address, and then that address. */
export function Shell() {
  const session = useSession();
  const before = useBefore(session);
  const signedIn = session.kind === 'known' && before === undefined;
  return (
    <ClocksProvider>
      <DatesInLinksProvider>
        <a href="#main" className="govuk-skip-link">
          Skip to main content
        </a>
        <Header />
        <DemonstrationMark />
        {signedIn ? <Navigation /> : null}
        {signedIn ? <TimeBar /> : null}
        <div className="mb-grows">
          <div className="govuk-width-container">
            {signedIn ? <Printed /> : null}
            <main className="govuk-main-wrapper mb-main" id="main" tabIndex={-1}>
              {session.kind === 'asking' ? <Progress label="Asking who is signed in" done={0} of={0} /> : null}
              {session.kind === 'failed' ? <NotKnown answer={session.answer} /> : null}
              {signedIn ? <Opened /> : null}
              <Suspense fallback={<Progress label="Opening the page to sign in" done={0} of={0} />}>{before}</Suspense>
            </main>
          </div>
        </div>
        <Footer />
      </DatesInLinksProvider>
    </ClocksProvider>
  );
}

/** The page that comes before every other; `undefined` when there is none, and until it is known who is signed in. */
function useBefore(session: ReturnType<typeof useSession>): ReactNode {
  const usesLink = useLocation({ select: ({ pathname }) => pathname === linkPath });
  if (session.kind !== 'known') return undefined;
  if (usesLink) return <UseLinkPage />;
  if (session.person === null) return <SignInPage />;
  return session.person.mustChoosePassword ? <ChoosePasswordPage /> : undefined;
}

function NotKnown({ answer }: { readonly answer: string | undefined }) {
  return (
    <Page title={answer === undefined ? 'The server does not answer' : 'Minutebook cannot be opened now'}>
      <p className="govuk-body mb-reading">{answer ?? 'Nothing is lost. Check your connection, then try again.'}</p>
      <Button onClick={() => void askSession()} type="button">
        Try again
      </Button>
    </Page>
  );
}

/** The page, once the ledger is there and the dates of the address can be shown. */
function Opened() {
  const opening = useOpening();
  const { problem } = useClocks();
  const isOpen = opening.kind === 'open';
  useEffect(() => {
    if (isOpen) fetchAllParts();
  }, [isOpen]);
  switch (opening.kind) {
    case 'opening':
      return <Progress label="Reading the ledger" done={opening.done} of={opening.of} />;
    case 'failed':
      return (
        <Page title="The ledger could not be read">
          <p className="govuk-body">{opening.sentence}</p>
          <Button type="button" onClick={opening.retry}>
            Try again
          </Button>
        </Page>
      );
    case 'stopped':
      return (
        <FailsAlone>
          <Suspense fallback={null}>
            <AnotherLedger sentence={opening.sentence} accept={opening.accept} />
          </Suspense>
        </FailsAlone>
      );
    case 'open':
      return problem === undefined ? (
        <OpenPage />
      ) : (
        <Page title="These dates cannot be shown">
          <p className="govuk-body">{problem}</p>
          <p className="govuk-body">
            <ReturnToToday />
          </p>
        </Page>
      );
  }
}

function OpenPage() {
  return (
    <PageLedgerProvider>
      <HurriedSteps>
        <Suspense fallback={null}>
          <Notices />
          <Outlet />
        </Suspense>
      </HurriedSteps>
    </PageLedgerProvider>
  );
}

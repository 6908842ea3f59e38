import { useLocation, useMatch } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

import { AskAbout } from '../asking/AskAbout.tsx';
import { PageTitle } from '../asking/page-title.ts';
import { QueriesHere } from '../asking/QueriesHere.tsx';
import { useLedgerHere } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { FailsAlone } from '../design/FailsAlone.tsx';
import { isPlaceOfFigure } from '../figures/figure-place.ts';
import { part } from '../fetching/part.tsx';
import { useSession } from '../replay/index.ts';
import { RecordedNotice } from './RecordedNotice.tsx';

/** Fetched only by who compares. */
const ChangedHere = part(() => import('../beside/ChangedHere.tsx'), 'ChangedHere');

/** Fetched only where an address leads to a figure. */
const LandsOnFigure = part(() => import('../figures/LandsOnFigure.tsx'), 'LandsOnFigure');

interface PageProps {
  /** The heading; also the first part of the document's title. */
  readonly title: string;
  /** What kind of thing the title names, shown above it. */
  readonly kind?: string;
  /** One sentence that says what the page shows. */
  readonly intro?: ReactNode;
  /** What can be begun from here, beside the heading. */
  readonly actions?: ReactNode;
  /** Whether it can be asked about: a form, and what is no page of the ledger, cannot. */
  readonly askable?: boolean;
  readonly children: ReactNode;
}

/** Every page: its heading, which takes the focus when the page changes, its title, and what was just recorded. */
export function Page({ title, kind, intro, actions, askable = true, children }: PageProps) {
  // The match's own path: the address changes a little before the page does.
  const pathname = useMatch({ strict: false, select: (match) => match.pathname });
  // Before somebody is signed in there is no ledger that could be asked about.
  const inShell = useLedgerHere() !== undefined;
  return (
    <PageTitle value={title}>
      <title>{useTitle(title)}</title>
      <RecordedNotice />
      <div className="mb-page-head">
        <div className="mb-page-head__words">
          <Heading key={pathname} title={title} kind={kind} />
          {intro === undefined ? null : <p className="govuk-body mb-reading">{intro}</p>}
        </div>
        {actions === undefined ? null : <div className="mb-page-head__actions">{actions}</div>}
      </div>
      {inShell ? <Changed /> : null}
      {inShell ? <Landing /> : null}
      {children}
      {askable && inShell ? (
        <>
          <QueriesHere />
          <AskAbout>Ask about this {pathname.startsWith('/entries/') ? 'entry' : 'page'}</AskAbout>
        </>
      ) : null}
    </PageTitle>
  );
}

/** What changed of what the page shows, where it is compared and has no words of its own for that. */
function Changed() {
  const { compared } = useClocks();
  const shows = useMatch({ strict: false, select: ({ staticData }) => staticData.shows });
  if (compared === undefined || shows === undefined || shows === 'itself' || shows === 'records') return null;
  return (
    <FailsAlone>
      <Suspense fallback={null}>
        <ChangedHere shows={shows} />
      </Suspense>
    </FailsAlone>
  );
}

/** Where the address ends with a figure of the page, that is come to. */
function Landing() {
  const { hash, searchStr } = useLocation();
  // The same place at another date is landed on anew.
  return isPlaceOfFigure(hash) ? (
    <Suspense fallback={null}>
      <LandsOnFigure key={searchStr} place={hash} />
    </Suspense>
  ) : null;
}

function Heading({ title, kind }: { readonly title: string; readonly kind: string | undefined }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (anyPageShown) heading.current?.focus({ preventScroll: true });
    anyPageShown = true;
  }, []);
  return (
    <h1 className="govuk-heading-l" tabIndex={-1} ref={heading}>
      {kind === undefined ? null : <span className="govuk-caption-l">{kind} </span>}
      {title}
    </h1>
  );
}

/** On the first page the browser's own focus stays, as after any loading. */
let anyPageShown = false;

/** Page, date when it is not today's, date compared with, programme, council. */
function useTitle(page: string): string {
  const { words, compared } = useClocks();
  const session = useSession();
  const programme = session.kind === 'known' ? session.programme : null;
  const known = programme === null ? ['Minutebook'] : [programme.title, programme.council];
  const dates = [
    ...(words === '' ? [] : [words]),
    ...(compared === undefined ? [] : [`compared with ${compared.words.short}`]),
  ];
  return [page, ...dates, ...known].join(' – ');
}

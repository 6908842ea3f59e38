import { amendedBy } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';

import { streamOf } from '../areas.ts';
import { useLedger } from '../clock/page-ledger.tsx';
import { afterEntry } from '../clock/point.ts';
import { Block } from '../design/Block.tsx';
import { Details } from '../design/Details.tsx';
import { DatedLink, PathLink } from '../clock/links.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { Amended, Amends } from './amending/Amended.tsx';
import { CorrectLink } from './amending/CorrectLink.tsx';
import { EntriesTable } from './EntriesTable.tsx';
import { wordsOf } from './entry-words.ts';
import { EntryFacts } from './EntryFacts.tsx';
import { Marks } from './Marks.tsx';
import { useWordsFor } from './use-words.ts';
import { WhatItChanged } from './WhatItChanged.tsx';

/** One entry: who, when, why, what it changed, what came after. */
export function EntryPage() {
  const { n } = useParams({ from: '/entries/$n' });
  const entry = useLedger().entry(/^[1-9]\d*$/.test(n) ? Number(n) : 0);
  if (entry === undefined) return <NotFoundPage what="entry" />;
  return (
    <Suspense fallback={null}>
      <FoundEntry key={entry.n} entry={entry} />
    </Suspense>
  );
}

function FoundEntry({ entry }: { readonly entry: DomainEntry }) {
  const ledger = useLedger();
  const words = useWordsFor(entry);
  const stream = streamOf(entry);
  const target = amendedBy(entry, ledger.names) as DomainEntry | undefined;
  const later = ledger.history(entry.stream).filter(({ n }) => n > entry.n);
  return (
    <Page title={wordsOf(entry, ledger.names)} kind={`Entry ${entry.n}`}>
      <p className="govuk-body">
        <Marks entry={entry} /> <CorrectLink n={entry.n} />
      </p>
      <Amended entry={entry} />
      {target === undefined ? null : <Amends entry={entry} target={target} />}
      <EntryFacts entry={entry} words={words} />
      <WhereItIs entry={entry} />
      <WhatItChanged entry={entry} words={words} />
      <Block
        heading={`Later entries ${stream?.same ?? 'kept with it'}`}
        intro={
          later.length === 0
            ? 'None so far: this is the newest one.'
            : 'What was recorded afterwards, oldest first; a correction would be among them.'
        }
      >
        {later.length === 0 ? null : <EntriesTable caption="Later entries, oldest first" entries={later} oneProject />}
      </Block>
      <Details summary="The entry as it is kept">
        <pre className="mb-raw">{JSON.stringify(entry, undefined, 2)}</pre>
      </Details>
    </Page>
  );
}

/** Leads to the thing that the entry is kept with, as it is and as it was known then. */
function WhereItIs({ entry }: { readonly entry: DomainEntry }) {
  const stream = streamOf(entry);
  return (
    <p className="govuk-body">
      {stream === undefined ? (
        'This kind of entry is not known to the page you have open: a newer version recorded it. Load the page again to see what it is about.'
      ) : (
        <>
          <PathLink path={stream.path(stream.id)}>Go to {stream.what}</PathLink>.{' '}
          <DatedLink path={stream.path(stream.id)} asof={afterEntry(entry.n)}>
            See {stream.what} as known after this entry
          </DatedLink>
        </>
      )}
    </p>
  );
}

import type { DomainEntry } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';

import { useLedger } from '../clock/page-ledger.tsx';
import { afterEntry } from '../clock/point.ts';
import { Block } from '../design/Block.tsx';
import { Details } from '../design/Details.tsx';
import { DatedLink } from '../design/links.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { EntriesTable } from './EntriesTable.tsx';
import { projectOf, wordsOf } from './entry-words.ts';
import { EntryFacts } from './EntryFacts.tsx';
import { Marks } from './Marks.tsx';
import { WhatItChanged } from './WhatItChanged.tsx';

/** One entry: who, when, why, what it changed, what came after. */
export function EntryPage() {
  const { n } = useParams({ from: '/entries/$n' });
  const entry = useLedger().entry(/^[1-9]\d*$/.test(n) ? Number(n) : 0);
  return entry === undefined ? <NotFoundPage what="entry" /> : <FoundEntry key={entry.n} entry={entry} />;
}

function FoundEntry({ entry }: { readonly entry: DomainEntry }) {
  const ledger = useLedger();
  const projectId = projectOf(entry);
  const later = ledger.history(entry.stream).filter(({ n }) => n > entry.n);
  return (
    <Page title={wordsOf(entry, ledger.names)} kind={`Entry ${entry.n}`}>
      <p className="govuk-body">
        <Marks entry={entry} />
      </p>
      <EntryFacts entry={entry} />
      <p className="govuk-body">
        <DatedLink path={projectId === undefined ? '/' : `/projects/${projectId}`} asof={afterEntry(entry.n)}>
          {projectId === undefined ? 'See the programme' : 'See the project'} as known after this entry
        </DatedLink>
      </p>
      {projectId === undefined ? null : (
        <Block
          heading="What it changed"
          intro="What was known of the project just before this entry and just after it."
        >
          <WhatItChanged n={entry.n} projectId={projectId} />
        </Block>
      )}
      <Block
        heading={projectId === undefined ? 'Later entries on the programme' : 'Later entries on the same project'}
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

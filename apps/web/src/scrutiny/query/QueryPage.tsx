import { queryAboutWords, queryOf, queryRow, queryTitle } from '@minutebook/domain';
import type { QueryRow } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';

import { ThenAndNow } from '../../beside/ThenAndNow.tsx';
import { DatedLink, EntryLinks } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { formatDay } from '../../design/days.ts';
import { SummaryList } from '../../design/SummaryList.tsx';
import { differencesOf } from '../../entries/differences-of.ts';
import { Statements } from '../../entries/Statements.tsx';
import { placeOfFigure } from '../../figures/figure-place.ts';
import { NextOffer, Offers } from '../../recording/Offers.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { AssuranceTabs } from '../AssuranceTabs.tsx';
import { capital } from '../../design/capital.ts';
import { queryOffers } from './offers.ts';
import { queryParticulars } from './particulars.ts';
import { queryDaysWords, seenWords } from './query-words.ts';
import { Steps } from './sections/Steps.tsx';
import { seenPath } from './seen-path.ts';

/** One query: what was asked about what, in the state that was seen, and what became of it. */
export function QueryPage() {
  const { queryId } = useParams({ from: '/assurance/queries/$queryId' });
  const { world } = useLedger();
  const { day } = useClocks();
  const query = queryOf(world, queryId);
  if (query === undefined) return <NotFoundPage what="query" />;
  const row = queryRow(query, day);
  return (
    <Page
      title={queryTitle(query)}
      kind="Query"
      intro={inOneSentence(row)}
      actions={<NextOffer path={`/assurance/queries/${queryId}`} offers={queryOffers[row.standing]} />}
    >
      <AssuranceTabs />
      <SinceThen row={row} />
      <Facts row={row} />
      <Steps query={query} holder={row.holder} />
      <Offers path={`/assurance/queries/${queryId}`} offers={queryOffers[row.standing]} />
      <Statements stream={`query-${queryId}`} />
    </Page>
  );
}

function inOneSentence(row: QueryRow): string {
  const { query, standing, holder } = row;
  const asked = `Asked of ${query.to} on ${formatDay(query.raised.on)}`;
  const held = holder === query.to ? '' : `, and referred to ${holder}`;
  const word =
    standing === 'unanswered'
      ? ''
      : standing === 'answered'
        ? '; whether that answers it has not been said'
        : ', which was accepted';
  return `${asked}${held}: ${queryDaysWords(row)}${word}.`;
}

function Facts({ row: { query, holder } }: { readonly row: QueryRow }) {
  const { path, asof, since } = seenPath(query);
  const place = query.about.kind === 'figure' ? `#${placeOfFigure(query.about.label)}` : '';
  return (
    <SummaryList
      rows={[
        {
          label: 'Question',
          value: <span className="mb-prose">{query.question}</span>,
          action: <EntryLinks numbers={[query.raised.n]} />,
        },
        { label: 'About', value: capital(queryAboutWords(query)) },
        {
          label: 'As it was seen',
          value: (
            <DatedLink path={path + place} asof={asof} since={since}>
              “{query.page.title}” {seenWords(query.seen)}
            </DatedLink>
          ),
        },
        {
          label: 'As it is today',
          value: <DatedLink path={query.page.address + place}>“{query.page.title}” today</DatedLink>,
        },
        { label: 'Held by', value: holder },
      ]}
    />
  );
}

/** What is known of it now and was not, or was otherwise, at the date compared with. */
function SinceThen({ row: { query } }: { readonly row: QueryRow }) {
  const then = useCompared()?.world;
  if (then === undefined) return null;
  const rows = differencesOf(queryParticulars(queryOf(then, query.queryId)), queryParticulars(query));
  return rows.length === 0 ? null : <ThenAndNow rows={rows} />;
}

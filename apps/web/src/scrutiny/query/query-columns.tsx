import { queryAboutWords, queryTitle } from '@minutebook/domain';
import type { QueryRow, QueryStanding } from '@minutebook/domain';

import { Differs } from '../../beside/Differs.tsx';
import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { formatDay } from '../../design/days.ts';
import type { Column } from '../../design/Table.tsx';
import { Tag } from '../../design/Tag.tsx';
import type { TagColour } from '../../design/Tag.tsx';
import { capital } from '../../design/capital.ts';
import { queryDaysWords, queryStandingWords } from './query-words.ts';

/** A query in the list, and what was known of it at the date compared with. */
export interface ComparedQuery {
  readonly row: QueryRow;
  /** `absent` where it was not known then; `undefined` where nothing is compared. */
  readonly was: QueryRow | 'absent' | undefined;
}

const colours: Readonly<Record<QueryStanding, TagColour>> = { unanswered: 'red', answered: 'yellow', closed: 'green' };

/** What is said of every query in their list. */
export const queryColumns: readonly Column<ComparedQuery>[] = [
  {
    heading: 'Query',
    names: true,
    cell: ({ row: { query }, was }) => (
      <>
        <PathLink path={`/assurance/queries/${query.queryId}`}>{queryTitle(query)}</PathLink>
        <div className="mb-secondary">{capital(queryAboutWords(query))}</div>
        {was === 'absent' ? <Differs was={undefined} is={queryTitle(query)} /> : null}
      </>
    ),
    value: ({ row }) => row.query.question,
  },
  {
    heading: 'How far it is',
    cell: ({ row, was }) => (
      <>
        <Tag colour={colours[row.standing]}>{queryStandingWords[row.standing]}</Tag>
        {was === undefined || was === 'absent' ? null : (
          <Differs was={queryStandingWords[was.standing]} is={queryStandingWords[row.standing]} />
        )}
      </>
    ),
    value: ({ row }) => queryStandingWords[row.standing],
  },
  {
    heading: 'Raised',
    cell: ({ row }) => formatDay(row.query.raised.on),
    value: ({ row }) => ({ day: row.query.raised.on }),
  },
  { heading: 'How long', cell: ({ row }) => capital(queryDaysWords(row)), value: ({ row }) => row.days },
  {
    heading: 'Held by',
    cell: ({ row, was }) => (
      <>
        {row.holder}
        {was === undefined || was === 'absent' ? null : <Differs was={was.holder} is={row.holder} />}
      </>
    ),
    value: ({ row }) => row.holder,
  },
  {
    heading: 'Entry',
    cell: ({ row }) => <EntryLinks numbers={[row.query.raised.n]} />,
    value: 'entries',
    entries: ({ row }) => [row.query.raised.n],
  },
];

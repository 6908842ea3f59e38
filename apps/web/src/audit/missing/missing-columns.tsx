import type { ComparedMissing, Missing } from '@minutebook/domain';

import { Differs } from '../../beside/Differs.tsx';
import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { formatDay, withDays } from '../../design/days.ts';
import { formatValue } from '../../design/numbers.ts';
import type { Column } from '../../design/Table.tsx';
import { actsWords, missingNames } from './missing-words.ts';

/** What is missing, with what was known of it at the point compared with. */
export const missingColumns: readonly Column<ComparedMissing>[] = [
  {
    heading: 'What is missing',
    names: true,
    cell: ({ missing, was }) => (
      <>
        <PathLink path={missing.path}>{withDays(missing.sentence)}</PathLink>
        {was === 'absent' ? <Differs was={undefined} is={missing.sentence} /> : null}
      </>
    ),
    value: ({ missing }) => withDays(missing.sentence),
  },
  { heading: 'Kind', cell: ({ missing: { kind } }) => missingNames[kind] },
  {
    heading: 'Since',
    cell: ({ missing: { since, wasDue } }) => (
      <>
        <span className="mb-nowrap">{formatDay(since)}</span>
        <div className="mb-secondary">{wasDue ? 'when it was due' : 'no day was set'}</div>
      </>
    ),
    value: ({ missing: { since } }) => ({ day: since }),
    further: [{ heading: 'Was it due then?', value: ({ missing: { wasDue } }) => (wasDue ? 'yes' : 'no day was set') }],
  },
  {
    heading: 'Days overdue',
    numeric: true,
    cell: ({ missing: { days } }) => <span className="mb-nowrap">{formatValue(days, 'days')}</span>,
    value: ({ missing: { days } }) => days,
  },
  {
    heading: 'Who has to act',
    cell: ({ missing: { hasToAct }, was }) => (
      <>
        {actsWords(hasToAct)}
        {was === undefined || was === 'absent' ? null : (
          <Differs was={actsWords(was.hasToAct)} is={actsWords(hasToAct)} />
        )}
      </>
    ),
    value: ({ missing: { hasToAct } }) => actsWords(hasToAct),
  },
  {
    heading: 'Entries',
    cell: ({ missing: { entries } }) => <EntryLinks numbers={entries} />,
    value: 'entries',
    entries: ({ missing: { entries } }) => entries,
  },
];

/** What was missing and is not any more, as it was then, with the entries by which it is not. */
export interface GoneMissing extends Missing {
  readonly answered: readonly number[];
}

/** What was missing then and is not now, as it was then. */
export const goneColumns: readonly Column<GoneMissing>[] = [
  {
    heading: 'What was missing',
    names: true,
    cell: ({ path, sentence }) => <PathLink path={path}>{withDays(sentence)}</PathLink>,
    value: ({ sentence }) => withDays(sentence),
  },
  { heading: 'Kind', cell: ({ kind }) => missingNames[kind] },
  {
    heading: 'Since',
    cell: ({ since }) => <span className="mb-nowrap">{formatDay(since)}</span>,
    value: ({ since }) => ({ day: since }),
  },
  {
    heading: 'Days overdue then',
    numeric: true,
    cell: ({ days }) => formatValue(days, 'days'),
    value: ({ days }) => days,
  },
  { heading: 'Who had to act', cell: ({ hasToAct }) => actsWords(hasToAct) },
  {
    heading: 'Answered by',
    cell: ({ answered }) => (answered.length === 0 ? 'Not asked for any more' : <EntryLinks numbers={answered} />),
    value: 'entries',
    entries: ({ answered }) => answered,
  },
];

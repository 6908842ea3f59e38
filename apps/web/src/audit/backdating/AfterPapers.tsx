import { countOf, dayOf, daysToRecord, recordedAfterPapers } from '@minutebook/domain';
import type { AfterPaper, Figure, LedgerWorld } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import { Differs } from '../../beside/Differs.tsx';
import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { formatDay } from '../../design/days.ts';
import { formatNumber } from '../../design/numbers.ts';
import { pageOf, Pagination } from '../../design/Pagination.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { wordsOf } from '../../entries/entry-words.ts';
import { GivenReason } from '../../entries/GivenReason.tsx';
import { Marks } from '../../entries/Marks.tsx';
import { FigureView } from '../../figures/FigureView.tsx';
import type { ByPeople } from './by-people.ts';

/** Few, since what follows the list is to be found. */
const onAPage = 8;

interface AfterPapersProps {
  readonly now: ByPeople;
  readonly before: ByPeople | undefined;
}

interface Row extends AfterPaper {
  /** Whether it was recorded since the point compared with. */
  readonly isNew: boolean;
}

/** What was recorded after a paper about the time before it, newest first, with the paper that could not have told it. */
export function AfterPapers({ now, before }: AfterPapersProps) {
  const search = useSearch({ strict: false });
  const found = useMemo(() => foundIn(now), [now]);
  const were = useMemo(() => before && foundIn(before), [before]);
  const n = before?.n;
  const all = useMemo(
    () => found.map((one): Row => ({ ...one, isNew: n !== undefined && one.entry.n > n })).toReversed(),
    [found, n],
  );
  const { rows, page, pages } = pageOf(all, Number(search.page ?? 1), onAPage);
  return (
    <>
      <div className="mb-figures">
        <FigureView figure={figureOf(found, now.names)} was={were && before && figureOf(were, before.names)} />
      </div>
      {all.length === 0 ? null : (
        <Table
          caption="Recorded after a paper about the time before it, newest first"
          captionHidden
          columns={columns}
          rows={rows}
          all={all}
          keyOf={({ entry }) => entry.n}
        />
      )}
      <Pagination page={page} pages={pages} of="entries" resetScroll={false} />
    </>
  );
}

function foundIn({ entries, names }: ByPeople): readonly AfterPaper[] {
  return recordedAfterPapers(entries, names);
}

function figureOf(found: readonly AfterPaper[], names: LedgerWorld): Figure<'entries'> {
  return countOf(
    {
      label: 'Recorded after a paper',
      unit: 'entries',
      formula:
        'Entries about days before a paper was published that were recorded after it, other than imported ones; a correction is of the day of what it corrects',
      doesNotTell: 'It does not tell whether the paper would have said anything else, had it been known.',
    },
    found,
    ({ entry, paper }) => ({
      label: `${wordsOf(entry, names)}: not in “${paper.report.value.title}” of ${formatDay(paper.report.on)}`,
      entries: [entry.n],
    }),
  );
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Entry',
    numeric: true,
    cell: ({ entry: { n } }) => <PathLink path={`/entries/${n}`}>{n}</PathLink>,
    value: ({ entry: { n } }) => n,
    entries: ({ entry: { n } }) => [n],
  },
  {
    heading: 'What',
    names: true,
    cell: (row) => <What row={row} />,
    value: ({ entry }, { ledger }) => wordsOf(entry, ledger.names),
    further: [{ heading: 'Why', value: ({ entry }) => entry.reason }],
  },
  {
    heading: 'Happened',
    cell: ({ entry }) => <span className="mb-nowrap">{formatDay(entry.effectiveOn)}</span>,
    value: ({ entry }) => ({ day: entry.effectiveOn }),
  },
  {
    heading: 'Recorded',
    cell: ({ entry }) => <span className="mb-nowrap">{formatDay(dayOf(entry.recordedAt))}</span>,
    value: ({ entry }) => ({ day: dayOf(entry.recordedAt) }),
  },
  {
    heading: 'Days after it took effect',
    numeric: true,
    cell: ({ entry }) => formatNumber(daysToRecord(entry)),
    value: ({ entry }) => daysToRecord(entry),
  },
  {
    heading: 'Paper that could not tell it',
    cell: ({ paper, others }) => (
      <>
        <PathLink path={`/meetings/${paper.meetingId}`}>{paper.report.value.title}</PathLink>
        <div className="mb-secondary">
          of {formatDay(paper.report.on)}
          {others === 0 ? '' : `, nor ${others === 1 ? '1 later one' : `${formatNumber(others)} later ones`}`}
        </div>
      </>
    ),
    value: ({ paper }) => paper.report.value.title,
    further: [
      { heading: 'Paper published', value: ({ paper }) => ({ day: paper.report.on }) },
      { heading: 'Later papers', value: ({ others }) => others },
    ],
  },
];

function What({ row: { entry, isNew } }: { readonly row: Row }) {
  const { names } = useLedger();
  return (
    <>
      {wordsOf(entry, names)} <Marks entry={entry} />
      {isNew ? <Differs was={undefined} is="" /> : null}
      <GivenReason entry={entry} />
    </>
  );
}

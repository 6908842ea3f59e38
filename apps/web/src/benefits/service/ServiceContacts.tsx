import {
  addMonths,
  channels,
  countedIn,
  monthsFrom,
  monthsOfPeriod,
  periodWords,
  countedSeries,
} from '@minutebook/domain';
import type { ChannelState, ContactCount, FiguresGap, ServiceState, Stated } from '@minutebook/domain';
import { useMemo } from 'react';

import { useAsKnown } from '../../clock/as-known.ts';
import { EntryLinks, entryLinks } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { Block } from '../../design/Block.tsx';
import { Chart } from '../../design/charts/Chart.tsx';
import { colours } from '../../design/charts/colours.ts';
import { drawLines } from '../../design/charts/draw-lines.tsx';
import type { Series } from '../../design/charts/draw-lines.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { formatNumber } from '../../design/numbers.ts';
import type { Column } from '../../take-away/column.ts';
import { becauseWords } from '../because-words.ts';
import { shortPeriod } from '../short-period.ts';

interface Row {
  readonly period: string;
  readonly counted: Stated<ContactCount> | undefined;
  readonly gap: Stated<FiguresGap> | undefined;
  /** The series that it is in; a line joins one series alone. */
  readonly series: number;
}

/** Contacts by channel, period by period: a picture and the table under it. */
export function ServiceContacts({ service }: { readonly service: ServiceState }) {
  const { world } = useLedger();
  const asKnown = useAsKnown();
  const rows = useMemo(() => rowsOf(service), [service]);
  const used = useMemo(() => {
    const ids = new Set(service.contacts.flatMap(({ value }) => value.contacts.map(({ channelId }) => channelId)));
    return channels(world).filter(({ channelId }) => ids.has(channelId));
  }, [service, world]);
  const columns = useMemo(() => columnsOf(used), [used]);
  const last = countedIn(service.contacts).at(-1);
  return (
    <Block heading="Contacts">
      {last === undefined ? (
        <EmptyState>No contacts were recorded.</EmptyState>
      ) : (
        <Chart
          finding={findingOf(last, used)}
          measure="Contacts by channel and month. A gap: not collected. A line that begins anew: counted by another definition."
          name={`contacts-${service.serviceId}`}
          asKnown={asKnown}
          draw={(width) =>
            drawLines(
              used.slice(0, 4).map((channel, at) => seriesFor(channel, at, rows)),
              rows.map(({ period }) => shortPeriod(period)),
              width,
              { inWords: formatNumber, least: 4 },
            )
          }
          columns={columns}
          rows={rows}
          keyOf={({ period }) => period}
          entries={entryLinks}
        />
      )}
    </Block>
  );
}

/** Every period that was counted or is known to be a gap, and the months between of which nothing is known. */
function rowsOf(service: ServiceState): readonly Row[] {
  const counted = countedSeries(service.contacts).map((one): Row => ({
    ...one,
    period: one.counted.value.period,
    gap: undefined,
  }));
  const gaps = service.gaps
    .filter(({ value }) => value.what === 'contacts')
    .map((gap): Row => ({ period: gap.value.period, counted: undefined, gap, series: -1 }));
  const known = [...counted, ...gaps];
  const between = monthsMissing(known.flatMap(({ period }) => monthsOfPeriod(period))).map((period): Row => ({
    period,
    counted: undefined,
    gap: undefined,
    series: -1,
  }));
  return [...known, ...between].toSorted((one, other) =>
    (monthsOfPeriod(one.period)[0] ?? '').localeCompare(monthsOfPeriod(other.period)[0] ?? ''),
  );
}

/** The months between the first and the last of these that are not among them. */
function monthsMissing(months: readonly string[]): readonly string[] {
  const there = new Set(months);
  const inOrder = months.toSorted();
  const [first] = inOrder;
  return first === undefined ? [] : monthsFrom(first, inOrder.at(-1) ?? first).filter((one) => !there.has(one));
}

function findingOf({ value: { period, contacts } }: Stated<ContactCount>, used: readonly ChannelState[]): string {
  const [most] = contacts.toSorted((one, other) => other.contacts - one.contacts);
  const all = contacts.reduce((so, one) => so + one.contacts, 0);
  const title = used.find(({ channelId }) => channelId === most?.channelId)?.title ?? '';
  if (most === undefined || all === 0) return `Nobody made contact in ${periodWords(period)}.`;
  return `In ${periodWords(period)} most came by ${title.toLowerCase()}: ${formatNumber(most.contacts)} of ${formatNumber(all)} contacts.`;
}

const inOrder = [colours.first, colours.second, colours.third, colours.fourth];

function seriesFor({ channelId, title }: ChannelState, at: number, rows: readonly Row[]): Series {
  let run = 0;
  let before: { readonly month: string | undefined; readonly series: number } | undefined;
  const points = rows.flatMap(({ period, counted, series }, place) => {
    const found = counted?.value.contacts.find((one) => one.channelId === channelId);
    if (counted === undefined || found === undefined) return [];
    const months = monthsOfPeriod(period);
    const follows = before?.series === series && addMonths(before.month ?? '', 1) === months[0];
    if (!follows) run += 1;
    before = { month: months.at(-1), series };
    const words = `${title}, ${periodWords(period)}: ${formatNumber(found.contacts)} contacts.`;
    return [{ at: place, value: found.contacts, run, words, entries: [counted.n] }];
  });
  return { label: title, colour: inOrder[at] ?? colours.first, points };
}

function columnsOf(used: readonly ChannelState[]): readonly Column<Row>[] {
  return [
    { heading: 'Month', names: true, cell: ({ period }) => periodWords(period) },
    ...used.map(({ channelId, title }): Column<Row> => {
      const of = ({ counted }: Row) => counted?.value.contacts.find((one) => one.channelId === channelId)?.contacts;
      return {
        heading: title,
        numeric: true,
        cell: (row) => {
          const contacts = of(row);
          return contacts === undefined ? 'not counted' : formatNumber(contacts);
        },
        value: of,
      };
    }),
    {
      heading: 'How',
      cell: ({ counted, gap }) =>
        gap === undefined && counted === undefined
          ? becauseWords.nothingRecorded
          : gap === undefined
            ? `${counted?.value.basis === 'estimated' ? 'Estimated' : 'Measured'}, ${counted?.value.sourceLine ?? ''}`
            : `${becauseWords[gap.value.because]}${gap.value.asStated === undefined ? '' : `: “${gap.value.asStated}”`}`,
    },
    { heading: 'What counts', cell: ({ counted }) => counted?.value.definition ?? '–' },
    {
      heading: 'Entry',
      cell: ({ counted, gap }) => <EntryLinks numbers={[counted?.n ?? gap?.n].filter((n) => n !== undefined)} />,
      value: 'entries',
      entries: ({ counted, gap }) => [counted?.n ?? gap?.n],
    },
  ];
}

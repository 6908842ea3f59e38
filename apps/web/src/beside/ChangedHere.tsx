import { dayOf } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import { streamOf } from '../areas.ts';
import { EntryLink, PathLink } from '../clock/links.tsx';
import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { useCompared } from '../clock/use-compared.ts';
import { formatDay } from '../design/days.ts';
import { Details } from '../design/Details.tsx';
import { formatNumber } from '../design/numbers.ts';
import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';
import { useWordsForAll, wordsThere } from '../entries/use-words.ts';
import { momentAt } from '../replay/index.ts';
import type { Shows } from '../shell/shows.ts';
import { changedValues } from './changed-values.ts';
import type { ChangedValue } from './changed-values.ts';
import { streamsSince } from './streams-since.ts';
import type { StreamSince } from './streams-since.ts';

interface ChangedHereProps {
  readonly shows: Exclude<Shows, 'itself' | 'records'>;
}

/** So many entries are few enough for what they changed to stand open at once. */
const few = 8;

/** So many values are worked out: who wants all asks what changed on the whole. */
const most = 200;

/**
 * What of that which a page shows is another than at the point it is compared with: every value side by side, with the entry
 * that changed it. The same on every page, whatever the page itself marks.
 */
export function ChangedHere({ shows }: ChangedHereProps) {
  const { compared } = useClocks();
  const { asof, on, since } = useSearch({ from: '__root__' });
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  const before = useCompared();
  const after = useLedger();
  const n = before?.world.n;
  const names = JSON.stringify(params);
  const streams = useMemo(
    () => (n === undefined ? [] : streamsSince({ shows, params: JSON.parse(names) as typeof params }, n, after)),
    [shows, names, n, after],
  );
  if (compared === undefined || before === undefined) return null;
  const entries = streams.reduce((so, one) => so + one.shown.length, 0);
  const beside = `compared with ${compared.words.short}`;
  if (entries === 0) {
    return (
      <p className="govuk-body mb-changed-here">
        Compared with {compared.words.short}, nothing was recorded of what this page shows.
      </p>
    );
  }
  return (
    <section className="mb-changed-here" aria-label="What changed here">
      <Details
        key={[asof, on, since, names].join(' ')}
        open={entries <= few}
        summary={`What changed here, ${beside}: ${entries === 1 ? '1 entry' : `${formatNumber(entries)} entries`}`}
      >
        <Values streams={streams} before={before} after={after} />
      </Details>
    </section>
  );
}

interface ValuesProps {
  readonly streams: readonly StreamSince[];
  readonly before: Moment;
  readonly after: Moment;
}

function Values({ streams, before, after }: ValuesProps) {
  const { effectiveOn } = useClocks().clocks;
  const { rows, left } = useValues(streams, before, after, effectiveOn);
  if (rows.length === 0) {
    return (
      <p className="govuk-body">What was recorded since says the same again, or nothing that is shown as a value.</p>
    );
  }
  return (
    <>
      <Table
        caption="What changed here"
        captionHidden
        columns={streams.length === 1 ? ofOne : ofMany}
        rows={rows}
        keyOf={({ stream, key }) => `${stream} ${key}`}
      />
      {left === 0 ? null : (
        <p className="govuk-body">
          These are the newest. <PathLink path="/audit/changes">See everything that changed</PathLink>
        </p>
      )}
    </>
  );
}

/** The newest values, stream by stream, and how many streams are left out. */
function useValues(streams: readonly StreamSince[], before: Moment, after: Moment, effectiveOn: string | undefined) {
  useWordsForAll(streams.flatMap(({ entries }) => entries.slice(0, 1)));
  return useMemo(() => {
    const between = { before, after, momentAt: (n: number) => momentAt({ upTo: n, effectiveOn }) };
    const rows: ChangedValue[] = [];
    let told = 0;
    for (const one of streams) {
      if (rows.length >= most) break;
      told += 1;
      const words = one.entries[0] && wordsThere(one.entries[0]);
      if (words !== undefined) rows.push(...changedValues(one, words, between));
    }
    return { rows, left: streams.length - told };
  }, [streams, before, after, effectiveOn]);
}

const thing: Column<ChangedValue> = {
  heading: 'Of',
  names: true,
  cell: ({ stream, of, entry }) => <ThingLink stream={stream} of={of} entry={entry} />,
  value: ({ of }) => of,
};
const byOthers = 'Entries about others';
const changed: readonly Column<ChangedValue>[] = [
  {
    heading: 'Then',
    cell: ({ was }) => <span className="mb-prose">{was ?? notYet}</span>,
    value: ({ was }) => was ?? notYet,
  },
  { heading: 'Now', cell: ({ is }) => <span className="mb-prose">{is}</span>, value: ({ is }) => is },
  {
    heading: 'Last changed by',
    cell: ({ entry, isByOthers }) =>
      isByOthers ? (
        byOthers
      ) : (
        <>
          <EntryLink n={entry.n} />
          <div className="mb-secondary">
            recorded {formatDay(dayOf(entry.recordedAt))}
            {entry.effectiveOn === dayOf(entry.recordedAt) ? '' : `, happened ${formatDay(entry.effectiveOn)}`}
          </div>
        </>
      ),
    value: ({ entry, isByOthers }) => (isByOthers ? byOthers : entry.n),
    entries: ({ entry, isByOthers }) => (isByOthers ? [] : [entry.n]),
    further: [{ heading: 'Why', value: ({ entry, isByOthers }) => (isByOthers ? undefined : entry.reason) }],
  },
];
const ofOne: readonly Column<ChangedValue>[] = [
  { heading: 'What', names: true, cell: ({ label }) => label },
  ...changed,
];
const ofMany: readonly Column<ChangedValue>[] = [thing, { heading: 'What', cell: ({ label }) => label }, ...changed];

const notYet = 'Not in the ledger yet';

function ThingLink({ stream, of, entry }: Pick<ChangedValue, 'stream' | 'of' | 'entry'>) {
  const said = streamOf(entry);
  return said === undefined ? <>{stream}</> : <PathLink path={said.path(said.id)}>{of}</PathLink>;
}

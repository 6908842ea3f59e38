import type { ChannelState, ServiceState } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { EntryLinks } from '../../clock/links.tsx';
import { today } from '../../clock/today.ts';
import { Button } from '../../design/Button.tsx';
import { formatTime } from '../../design/days.ts';
import { Radios } from '../../design/fields/choices.tsx';
import { TextField } from '../../design/fields/fields.tsx';
import { counted } from '../../design/numbers.ts';
import { pageOf, Pagination } from '../../design/Pagination.tsx';
import { Progress } from '../../design/Progress.tsx';
import { DraftNotice } from '../../recording/drafts/DraftNotice.tsx';
import { basisOptions } from '../service/forms/basis-options.ts';
import { gridColumns } from './cells.ts';
import { Grid } from './Grid.tsx';
import { useMonthDraft } from './use-month-draft.ts';
import type { MonthDraft } from './use-month-draft.ts';
import { useRecordingMonth } from './use-recording-month.ts';
import type { RecordedNow } from './use-recording-month.ts';

interface TypedMonthProps {
  readonly period: string;
  readonly all: readonly ServiceState[];
  readonly channels: readonly ChannelState[];
}

/** The grid of one month with its draft, and what records it: each service by itself, in one act. */
export function TypedMonth({ period, all, channels }: TypedMonthProps) {
  const { page = '1' } = useSearch({ from: '/benefits/services/month' });
  // As they were when it was opened: they do not change under the hands, nor draw every row at each entry.
  const [columns] = useState(() => gridColumns(channels));
  const { rows: shown, page: at, pages } = pageOf(all, Number(page));
  const draft = useMonthDraft(period);
  const { basis } = draft.about;
  const { doing, say, recordAll } = useRecordingMonth({ draft, all, columns, period });
  const [first] = shown;
  return (
    <>
      {draft.back === undefined ? null : <DraftNotice draft={draft.back} onDiscard={draft.discard} />}
      <AboutTheMonth {...draft} />
      <Grid
        {...{ store: draft.store, all, shown, columns, basis, period }}
        first={first === undefined ? 0 : all.indexOf(first)}
        day={today()}
        onPasted={(left, lines) => say([`${counted(lines, 'line')} pasted.`, ...left].join(' '))}
      />
      <Pagination page={at} pages={pages} of="services" resetScroll={false} />
      {doing.sending === undefined ? null : <Progress label="Services recorded" {...doing.sending} />}
      <output className="govuk-body mb-grid__outcome">{doing.said}</output>
      <WhatWasRecorded recorded={doing.recorded} />
      <KeptAt keptAt={draft.keptAt} />
      <Button type="button" disabled={doing.sending !== undefined} onClick={recordAll}>
        Record the month
      </Button>
    </>
  );
}

/** Where the figures of the month come from, and whether somebody counted. */
function AboutTheMonth({ about: { source, basis }, say }: Pick<MonthDraft, 'about' | 'say'>) {
  return (
    <>
      <TextField
        id="source"
        label="Where do the figures come from?"
        hint="Such as the system or the report; it is recorded with every service."
        value={source}
        onChange={({ target }) => say({ source: target.value })}
        autoComplete="off"
      />
      <Radios
        id="basis"
        label="Were they measured or estimated?"
        hint="Where a service differs, write measured or estimated (or m or e) under Basis in its row."
        options={basisOptions}
        control={(value) => ({
          name: 'basis',
          checked: value === basis,
          onChange: () => say({ basis: value === 'estimated' ? value : 'measured' }),
        })}
      />
    </>
  );
}

/** As many are said below the grid; each row says its own. */
const named = 10;

/** The figures of what was recorded just now, each with its entries. */
function WhatWasRecorded({ recorded }: { readonly recorded: readonly RecordedNow[] }) {
  if (recorded.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {recorded.slice(0, named).map(({ title, figures, entries }) => (
        <li key={title}>
          {title}: {figures}. {entries.length === 0 ? 'It is shown in a moment.' : <EntryLinks numbers={entries} />}
        </li>
      ))}
      {recorded.length > named ? <li>And {counted(recorded.length - named, 'other')}: see the rows.</li> : null}
    </ul>
  );
}

function KeptAt({ keptAt }: { readonly keptAt: string | undefined }) {
  if (keptAt === undefined) return null;
  return (
    <p className="govuk-hint mb-small">
      {keptAt === 'refused'
        ? 'This browser cannot keep what you typed. Record it before you leave this page.'
        : `What you typed was kept in this browser at ${formatTime(keptAt)}. It is not recorded yet.`}
    </p>
  );
}

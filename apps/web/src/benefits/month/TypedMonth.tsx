import { periodWords } from '@minutebook/domain';
import type { ChannelState, CountBasis, ServiceState } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';

import { today } from '../../clock/today.ts';
import { Radios } from '../../design/fields/choices.tsx';
import { TextField } from '../../design/fields/fields.tsx';
import { DraftNotice } from '../../recording/drafts/DraftNotice.tsx';
import { TypedGrid } from '../../recording/grid/TypedGrid.tsx';
import { useGridDraft } from '../../recording/grid/use-grid-draft.ts';
import type { GridDraft } from '../../recording/grid/use-grid-draft.ts';
import { basisOptions } from '../service/forms/basis-options.ts';
import { gridColumns } from './cells.ts';
import { monthGrid, readMonthRow, rowOf } from './month-grid.tsx';

interface TypedMonthProps {
  readonly period: string;
  readonly all: readonly ServiceState[];
  readonly channels: readonly ChannelState[];
}

/** What is said of all figures of a month. */
interface AboutMonth {
  /** Where they come from; empty while nobody said so. */
  readonly source: string;
  readonly basis: CountBasis;
}

const unsaid: AboutMonth = { source: '', basis: 'measured' };

/** The grid of one month with its draft, and what records it: each service by itself, in one act. */
export function TypedMonth({ period, all, channels }: TypedMonthProps) {
  const { page = '1' } = useSearch({ from: '/benefits/services/month' });
  const draft = useGridDraft('RecordContacts', `/benefits/services/month?period=${period}`, unsaid);
  // As they were when it was opened: they do not change under the hands, nor draw every row at each entry.
  const [columns] = useState(() => gridColumns(channels));
  const { basis, source } = draft.about;
  const of = useMemo(() => monthGrid({ columns, basis, period, day: today() }), [columns, basis, period]);
  return (
    <>
      {draft.back === undefined ? null : <DraftNotice draft={draft.back} onDiscard={draft.discard} />}
      <AboutTheMonth {...draft} />
      <TypedGrid
        {...{ of, draft, page }}
        all={all.map(rowOf)}
        caption="Figures of the month by service"
        widths={`repeat(${columns.length - 1}, minmax(0, 1fr)) 6.5rem`}
        whole={periodWords(period)}
        missing={() =>
          source.trim() === '' ? { fieldId: 'source', message: 'Say where the figures come from.' } : undefined
        }
        read={(row, cells) => readMonthRow({ columns, basis, period, day: today() }, row, cells, source.trim())}
        label="Record the month"
      />
    </>
  );
}

/** Where the figures of the month come from, and whether somebody counted. */
function AboutTheMonth({ about: { source, basis }, say }: Pick<GridDraft<AboutMonth>, 'about' | 'say'>) {
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

import { periodWords } from '@minutebook/domain';
import type { ChannelState, ServiceState } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';

import { today } from '../../clock/today.ts';
import { Button } from '../../design/Button.tsx';
import { formatTime } from '../../design/days.ts';
import { TextField } from '../../design/fields/fields.tsx';
import { counted } from '../../design/numbers.ts';
import { pageOf, Pagination } from '../../design/Pagination.tsx';
import { Progress } from '../../design/Progress.tsx';
import { DraftNotice } from '../../recording/drafts/DraftNotice.tsx';
import { gridColumns, isTyped, problemsIn, readRow } from './cells.ts';
import type { GridColumn } from './cells.ts';
import { Grid } from './Grid.tsx';
import { sendRows } from './send-rows.ts';
import type { RowToSend } from './send-rows.ts';
import { commandsOf } from './to-commands.ts';
import { useMonthDraft } from './use-month-draft.ts';
import type { MonthDraft } from './use-month-draft.ts';

interface TypedMonthProps {
  readonly period: string;
  readonly all: readonly ServiceState[];
  readonly channels: readonly ChannelState[];
}

/** What is being done with the month. */
interface Doing {
  readonly said: string;
  readonly sending: { readonly done: number; readonly of: number } | undefined;
}

/** The grid of one month with its draft, and what records it: each service by itself, in one act. */
export function TypedMonth({ period, all, channels }: TypedMonthProps) {
  const { page = '1' } = useSearch({ from: '/benefits/services/month' });
  const columns = useMemo(() => gridColumns(channels), [channels]);
  const { rows: shown, page: at, pages } = pageOf(all, Number(page));
  const draft = useMonthDraft(period);
  const [source, setSource] = useState('');
  const [doing, setDoing] = useState<Doing>({ said: '', sending: undefined });
  const day = today();

  const recordAll = async (): Promise<void> => {
    const { ready, withProblems } = rowsReady(draft, all, columns, period, day, source.trim());
    if (source.trim() === '') return setDoing({ said: 'Say where the figures come from.', sending: undefined });
    const left = withProblems === 0 ? '' : ` ${counted(withProblems, 'service')} left out: see what is wrong there.`;
    if (ready.length === 0) return setDoing({ said: `Nothing can be recorded.${left}`, sending: undefined });
    let done = 0;
    let recorded = 0;
    setDoing({ said: '', sending: { done, of: ready.length } });
    await sendRows(ready, draft.ids, { isStopped: () => false }, (serviceId, outcome) => {
      draft.store.tell(serviceId, outcome);
      if (outcome.kind === 'sending') return;
      done += 1;
      if (outcome.kind === 'recorded') recorded += 1;
      setDoing({ said: '', sending: { done, of: ready.length } });
    });
    draft.keep();
    const not = ready.length - recorded;
    const failed = not === 0 ? '' : ` ${counted(not, 'service')} not recorded: see what is said there.`;
    setDoing({
      said: `${periodWords(period)}: ${counted(recorded, 'service')} recorded.${failed}${left}`,
      sending: undefined,
    });
  };

  return (
    <>
      {draft.back === undefined ? null : <DraftNotice draft={draft.back} onDiscard={draft.discard} />}
      <TextField
        id="source"
        label="Where do the figures come from?"
        hint="Such as the system or the report; it is recorded with every service."
        value={source}
        onChange={({ target }) => setSource(target.value)}
        autoComplete="off"
      />
      <Grid
        store={draft.store}
        all={all}
        shown={shown}
        first={all.indexOf(shown[0] as ServiceState)}
        columns={columns}
        period={period}
        day={day}
        onPasted={(left, lines) =>
          setDoing({ said: [`${counted(lines, 'line')} pasted.`, ...left].join(' '), sending: undefined })
        }
      />
      <Pagination page={at} pages={pages} of="services" resetScroll={false} />
      {doing.sending === undefined ? null : (
        <Progress label="Services recorded" done={doing.sending.done} of={doing.sending.of} />
      )}
      <output className="govuk-body mb-grid__outcome">{doing.said}</output>
      <KeptAt keptAt={draft.keptAt} />
      <Button type="button" disabled={doing.sending !== undefined} onClick={() => void recordAll()}>
        Record the month
      </Button>
    </>
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

/** The rows that can be recorded as they stand, and how many cannot. */
function rowsReady(
  { store }: MonthDraft,
  all: readonly ServiceState[],
  columns: readonly GridColumn[],
  period: string,
  day: string,
  sourceLine: string,
): { readonly ready: readonly RowToSend[]; readonly withProblems: number } {
  const rows = all.flatMap((service) => {
    const { cells } = store.row(service.serviceId);
    if (!isTyped(cells)) return [];
    const said = readRow(columns, cells);
    const isWrong = problemsIn(said, service, period, day).length > 0;
    const { serviceId } = service;
    return [{ isWrong, key: serviceId, commands: commandsOf(said, { serviceId, period, day, sourceLine }) }];
  });
  const ready = rows.filter(({ isWrong, commands }) => !isWrong && commands.length > 0);
  return { ready, withProblems: rows.length - ready.length };
}

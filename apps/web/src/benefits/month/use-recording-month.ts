import { periodWords } from '@minutebook/domain';
import type { ServiceState } from '@minutebook/domain';
import { useState } from 'react';

import { today } from '../../clock/today.ts';
import { counted } from '../../design/numbers.ts';
import { isTyped, problemsIn, readRow } from './cells.ts';
import type { GridColumn } from './cells.ts';
import { sendRows } from './send-rows.ts';
import type { RowToSend } from './send-rows.ts';
import { commandsOf } from './to-commands.ts';
import type { MonthDraft } from './use-month-draft.ts';

interface Month {
  readonly draft: MonthDraft;
  readonly all: readonly ServiceState[];
  readonly columns: readonly GridColumn[];
  readonly period: string;
}

/** What is being done with the month: what is said of it, and how far it has come. */
interface Doing {
  readonly said: string;
  readonly sending: { readonly done: number; readonly of: number } | undefined;
}

/** Records every service of a typed month that can be recorded as it stands, and says how many were and were not. */
export function useRecordingMonth(month: Month) {
  const [doing, setDoing] = useState<Doing>({ said: '', sending: undefined });
  const say = (said: string): void => setDoing({ said, sending: undefined });
  const record = async (): Promise<void> => {
    if (month.draft.about.source.trim() === '') return say('Say where the figures come from.');
    const { ready, withProblems } = rowsReady(month);
    const left = withProblems === 0 ? '' : ` ${counted(withProblems, 'service')} left out: see what is wrong there.`;
    if (ready.length === 0) return say(`Nothing can be recorded.${left}`);
    const recorded = await send(month.draft, ready, (done) =>
      setDoing({ said: '', sending: { done, of: ready.length } }),
    );
    const not = ready.length - recorded;
    const failed = not === 0 ? '' : ` ${counted(not, 'service')} not recorded: see what is said there.`;
    say(`${periodWords(month.period)}: ${counted(recorded, 'service')} recorded.${failed}${left}`);
  };
  return { doing, say, recordAll: () => void record() };
}

/** Sends the rows, tells how many are done, and resolves with how many were recorded. */
async function send(draft: MonthDraft, ready: readonly RowToSend[], tell: (done: number) => void): Promise<number> {
  let done = 0;
  let recorded = 0;
  tell(done);
  await sendRows(ready, draft.ids, (serviceId, outcome) => {
    draft.store.tell(serviceId, outcome);
    if (outcome.kind === 'sending') return;
    if (outcome.kind === 'recorded') recorded += 1;
    done += 1;
    tell(done);
  });
  draft.keep();
  return recorded;
}

/** The rows that can be recorded as they stand, and how many cannot. */
function rowsReady({ draft: { store, about }, all, columns, period }: Month) {
  const day = today();
  const rows = all.flatMap((service) => {
    const { serviceId } = service;
    const { cells } = store.row(serviceId);
    if (!isTyped(cells)) return [];
    const said = readRow(columns, cells, about.basis);
    const isWrong = problemsIn(said, service, period, day).length > 0;
    const commands = commandsOf(said, { serviceId, period, day, sourceLine: about.source.trim() });
    return [{ isWrong, key: serviceId, commands }];
  });
  const ready = rows.filter(({ isWrong, commands }) => !isWrong && commands.length > 0);
  return { ready, withProblems: rows.length - ready.length };
}

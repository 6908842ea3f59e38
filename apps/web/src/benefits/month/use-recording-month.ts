import { countedThingWords, periodWords } from '@minutebook/domain';
import type { ServiceState } from '@minutebook/domain';
import { useState } from 'react';

import { today } from '../../clock/today.ts';
import { counted } from '../../design/numbers.ts';
import { figuresOf } from '../figure-words.ts';
import { columnTitle, isTyped, problemsIn, readRow } from './cells.ts';
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

/** A service of the month as it was recorded just now. */
export interface RecordedNow {
  readonly title: string;
  readonly figures: string;
  readonly entries: readonly number[];
}

/** What is being done with the month: what is said of it, what was recorded, and how far it has come. */
interface Doing {
  readonly said: string;
  readonly recorded: readonly RecordedNow[];
  readonly sending: { readonly done: number; readonly of: number } | undefined;
}

const nothing: Doing = { said: '', recorded: [], sending: undefined };

/** Records every service of a typed month that can be recorded as it stands, and says how many were and were not. */
export function useRecordingMonth(month: Month) {
  const [doing, setDoing] = useState<Doing>(nothing);
  const say = (said: string, recorded: readonly RecordedNow[] = []): void => setDoing({ ...nothing, said, recorded });
  const record = async (): Promise<void> => {
    if (month.draft.about.source.trim() === '') return say('Say where the figures come from.');
    const { ready, withProblems } = rowsReady(month);
    const left = withProblems === 0 ? '' : ` ${counted(withProblems, 'service')} left out: see what is wrong there.`;
    if (ready.length === 0) return say(`Nothing can be recorded.${left}`);
    const recorded = await send(month.draft, ready, (done) =>
      setDoing({ ...nothing, sending: { done, of: ready.length } }),
    );
    const not = ready.length - recorded.length;
    const failed = not === 0 ? '' : ` ${counted(not, 'service')} not recorded: see what is said there.`;
    say(`${periodWords(month.period)}: ${counted(recorded.length, 'service')} recorded.${failed}${left}`, recorded);
  };
  return { doing, say, recordAll: () => void record() };
}

interface ReadyRow extends RowToSend {
  readonly title: string;
  readonly figures: string;
}

/** Sends the rows, tells how many are done, and resolves with those that were recorded. */
async function send(
  draft: MonthDraft,
  ready: readonly ReadyRow[],
  tell: (done: number) => void,
): Promise<readonly RecordedNow[]> {
  let done = 0;
  const entriesOf = new Map<string, readonly number[]>();
  tell(done);
  await sendRows(ready, draft.ids, (serviceId, outcome) => {
    draft.store.tell(serviceId, outcome);
    if (outcome.kind === 'sending') return;
    if (outcome.kind === 'recorded') entriesOf.set(serviceId, outcome.entries);
    done += 1;
    tell(done);
  });
  draft.keep();
  return ready.flatMap(({ key, title, figures }) => {
    const entries = entriesOf.get(key);
    return entries === undefined ? [] : [{ title, figures, entries }];
  });
}

/** The rows that can be recorded as they stand, and how many cannot. */
function rowsReady({ draft: { store, about }, all, columns, period }: Month) {
  const day = today();
  const rows = all.flatMap((service) => {
    const { serviceId, title } = service;
    const { cells } = store.row(serviceId);
    if (!isTyped(cells)) return [];
    const said = readRow(columns, cells, about.basis);
    const isWrong = problemsIn(said, service, period, day).length > 0;
    const commands = commandsOf(said, { serviceId, period, day, sourceLine: about.source.trim() });
    const figures = commands.map((one) => figuresSent(one, columns)).join('; ');
    return [{ isWrong, key: serviceId, title, figures, commands }];
  });
  const ready = rows.filter(({ isWrong, commands }) => !isWrong && commands.length > 0);
  return { ready, withProblems: rows.length - ready.length };
}

function figuresSent(command: ReturnType<typeof commandsOf>[number], columns: readonly GridColumn[]): string {
  const figures = figuresOf(command, (channelId) => columnTitle(columns, channelId));
  switch (command.type) {
    case 'RecordCallHandling':
      return `calls ${figures}`;
    case 'RecordFiguresNotGiven':
      return `${countedThingWords[command.what]} ${figures}`;
    case 'RecordContacts':
      return figures;
  }
}

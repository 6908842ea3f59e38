import { streamOf } from '@minutebook/domain';
import { useState } from 'react';

import { counted } from '../../design/numbers.ts';
import { useNow } from '../../replay/index.ts';
import { isTyped } from './grid-store.ts';
import type { GridThing } from './grid-of.ts';
import { sendRows } from './send-rows.ts';
import type { RowToSend } from './send-rows.ts';
import type { GridDraft } from './use-grid-draft.ts';

/** A row of the grid as it was recorded just now. */
export interface RecordedNow {
  readonly title: string;
  /** What was recorded of it, in words. */
  readonly what: string;
  readonly entries: readonly number[];
}

/** What is being done with the grid: what is said of it, what was recorded, and how far it has come. */
export interface Doing {
  readonly said: string;
  readonly recorded: readonly RecordedNow[];
  readonly sending: { readonly done: number; readonly of: number } | undefined;
}

const nothing: Doing = { said: '', recorded: [], sending: undefined };

/** What a typed row comes to. */
export interface RowRead extends Pick<RowToSend, 'commands'> {
  readonly isWrong: boolean;
  /** What its commands record, in words. */
  readonly what: string;
}

type Drafted = Pick<GridDraft<unknown>, 'store' | 'ids' | 'keep'>;

/** What records a grid. */
export interface Recording<Thing extends GridThing> {
  readonly draft: Drafted;
  readonly all: readonly Thing[];
  /** What a row is about, such as “service”. */
  readonly called: string;
  /** What is recorded, such as “October 2026”. */
  readonly whole: string;
  /** What must be said before anything is recorded, as a sentence; `undefined` where all of it is. */
  readonly missing: () => string | undefined;
  readonly read: (thing: Thing, cells: readonly string[]) => RowRead;
}

/**
 * Records every typed row that can be recorded as it stands, and says how many were and were not. A row about something
 * of which somebody recorded meanwhile is not sent before whoever typed it was told.
 */
export function useRecordingRows<Thing extends GridThing>(grid: Recording<Thing>) {
  const { draft, called, whole } = grid;
  const [doing, setDoing] = useState<Doing>(nothing);
  const now = useNow();
  const say = (said: string, recorded: readonly RecordedNow[] = []): void => setDoing({ ...nothing, said, recorded });
  const record = async (): Promise<void> => {
    const missing = grid.missing();
    if (missing !== undefined) return say(missing);
    const { ready, withProblems } = rowsReady(grid);
    const left = withProblems === 0 ? '' : ` ${counted(withProblems, called)} left out: see what is wrong there.`;
    if (ready.length === 0) return say(`Nothing can be recorded.${left}`);
    const timely = ready.filter((row) => {
      const since = draft.store.row(row.key).since;
      const theirs = row.commands.flatMap((one) => now.history(streamOf(one)).filter(({ n }) => n > since));
      if (theirs.length > 0) draft.store.tell(row.key, { kind: 'overtaken', entries: numbersOf(theirs) });
      return theirs.length === 0;
    });
    const recorded = await send(draft, timely, (done) =>
      setDoing({ ...nothing, sending: { done, of: timely.length } }),
    );
    const not = ready.length - recorded.length;
    const failed = not === 0 ? '' : ` ${counted(not, called)} not recorded: see what is said there.`;
    say(`${whole}: ${counted(recorded.length, called)} recorded.${failed}${left}`, recorded);
  };
  return { doing, say, recordAll: () => void record() };
}

function numbersOf(entries: readonly { readonly n: number }[]): readonly number[] {
  return [...new Set(entries.map(({ n }) => n))].toSorted((a, b) => a - b);
}

interface ReadyRow extends RowToSend {
  readonly title: string;
  readonly what: string;
}

/** Sends the rows, tells how many are done, and resolves with those that were recorded. */
async function send(
  draft: Drafted,
  ready: readonly ReadyRow[],
  tell: (done: number) => void,
): Promise<readonly RecordedNow[]> {
  let done = 0;
  const entriesOf = new Map<string, readonly number[]>();
  tell(done);
  await sendRows(ready, draft.ids, (id, outcome) => {
    draft.store.tell(id, outcome);
    if (outcome.kind === 'sending') return;
    if (outcome.kind === 'recorded') entriesOf.set(id, outcome.entries);
    done += 1;
    tell(done);
  });
  draft.keep();
  return ready.flatMap(({ key, title, what }) => {
    const entries = entriesOf.get(key);
    return entries === undefined ? [] : [{ title, what, entries }];
  });
}

/** The rows that can be recorded as they stand, and how many cannot. */
function rowsReady<Thing extends GridThing>({ draft: { store }, all, read }: Recording<Thing>) {
  const rows = all.flatMap((thing) => {
    const { cells } = store.row(thing.id);
    return isTyped(cells) ? [{ key: thing.id, title: thing.title, ...read(thing, cells) }] : [];
  });
  const ready = rows.filter(({ isWrong, commands }) => !isWrong && commands.length > 0);
  return { ready, withProblems: rows.length - ready.length };
}

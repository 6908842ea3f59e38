import { streamOf } from '@minutebook/domain';
import { useRef, useState } from 'react';

import { withDays } from '../../design/days.ts';
import type { FieldError } from '../../design/fields/ErrorSummary.tsx';
import { counted } from '../../design/numbers.ts';
import { useNow } from '../../replay/index.ts';
import { useRefusalOf } from '../refused/use-refusal-of.ts';
import type { GridThing } from './grid-of.ts';
import { typedRows, whyLeft } from './read-rows.ts';
import type { Ledger, RowLeft, RowRead, TypedRow } from './read-rows.ts';
import { sendRows } from './send-rows.ts';
import type { GridDraft } from './use-grid-draft.ts';

/** A row of the grid as it was recorded just now. */
export interface RecordedNow {
  readonly title: string;
  /** What was recorded of it, in words. */
  readonly what: string;
  readonly entries: readonly number[];
}

/** What is being done with the grid: what is said of it, what was recorded and was not, and how far it has come. */
export interface Doing {
  /** Counts the tries: what is wrong takes the focus each time. */
  readonly attempt: number;
  readonly said: string;
  /** Whether what is said is what became of a try to record, which takes the focus where nothing is wrong. */
  readonly isOutcome: boolean;
  readonly recorded: readonly RecordedNow[];
  /** What is to be said before anything is recorded. */
  readonly missing: FieldError | undefined;
  readonly left: readonly RowLeft[];
  readonly sending: { readonly done: number; readonly of: number } | undefined;
}

const nothing: Omit<Doing, 'attempt'> = {
  said: '',
  isOutcome: false,
  recorded: [],
  missing: undefined,
  left: [],
  sending: undefined,
};

type Drafted = Pick<GridDraft<unknown>, 'store' | 'ids' | 'keep' | 'isNoNews'>;

/** What records a grid. */
export interface Recording<Thing extends GridThing> {
  readonly draft: Drafted;
  readonly all: readonly Thing[];
  /** What a row is about, such as “service”. */
  readonly called: string;
  /** What is recorded, such as “October 2026”. */
  readonly whole: string;
  /** What must be said before anything is recorded; `undefined` where all of it is. */
  readonly missing: () => FieldError | undefined;
  readonly read: (thing: Thing, cells: readonly string[]) => RowRead;
}

/** Records every typed row that can be recorded as it stands, and says of each other one why it was not. */
export function useRecordingRows<Thing extends GridThing>(grid: Recording<Thing>) {
  const { draft, all, called, whole, read } = grid;
  const [doing, setDoing] = useState<Doing>({ ...nothing, attempt: 0 });
  const busy = useRef(false);
  const ledger = useKnown();
  const tell = (part: Partial<Doing>): void =>
    setDoing(({ attempt }) => ({ ...nothing, attempt: attempt + 1, ...part }));
  const record = async (): Promise<void> => {
    const missing = grid.missing();
    if (missing !== undefined) return tell({ missing });
    const rows = typedRows(draft.store, all, read);
    const left = rows.flatMap((row) => whyLeft(row, ledger) ?? []);
    const isLeft = new Set(left.map(({ row }) => row));
    const ready = rows.filter((row) => row.parts.length > 0 && !isLeft.has(row));
    for (const { row, outcome } of left) if (outcome !== undefined) draft.store.tell(row.thing.id, outcome);
    if (rows.length === 0) return tell({ said: 'Nothing is typed yet.', isOutcome: true });
    const { recorded, failed } = await send(draft, ready, (done) => tell({ sending: { done, of: ready.length } }));
    if (recorded.length > 0) draft.isNoNews();
    const out = [...left, ...failed];
    const said = `${whole}: ${counted(recorded.length, called)} recorded.`;
    return tell({
      said: out.length === 0 ? said : `${said} ${counted(out.length, called)} left out, as typed.`,
      isOutcome: true,
      recorded,
      left: out,
    });
  };
  const recordAll = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    await record().finally(() => {
      busy.current = false;
    });
  };
  return { doing, say: (said: string) => tell({ said }), recordAll: () => void recordAll() };
}

/** The ledger as this page has it. */
function useKnown(): Ledger {
  const now = useNow();
  const refusalOf = useRefusalOf();
  return {
    refusalOf: (command) => {
      const refused = refusalOf(command);
      return refused && withDays(`${refused.sentence} ${refused.remedy}`);
    },
    since: (command, last) => now.history(streamOf(command)).flatMap(({ n }) => (n > last ? [n] : [])),
  };
}

interface SentRows {
  readonly recorded: readonly RecordedNow[];
  readonly failed: readonly RowLeft[];
}

/** Sends the rows, tells how many are done, and resolves with those that were recorded and those that were not. */
async function send(draft: Drafted, ready: readonly TypedRow[], tell: (done: number) => void): Promise<SentRows> {
  if (ready.length === 0) return { recorded: [], failed: [] };
  let done = 0;
  const recorded = new Map<string, RecordedNow>();
  const failed: RowLeft[] = [];
  tell(done);
  const rows = ready.map((row) => ({ key: row.thing.id, parts: row.parts, what: row.what }));
  await sendRows(rows, draft.ids, (id, outcome) => {
    draft.store.tell(id, outcome);
    if (outcome.kind === 'sending') return;
    const row = ready.find(({ thing }) => thing.id === id);
    if (row !== undefined && outcome.kind === 'recorded') recorded.set(id, { title: row.thing.title, ...outcome });
    if (row !== undefined && outcome.kind === 'notRecorded') failed.push({ row, why: outcome.problems, outcome });
    done += 1;
    tell(done);
  });
  draft.keep();
  return { recorded: ready.flatMap(({ thing }) => recorded.get(thing.id) ?? []), failed };
}

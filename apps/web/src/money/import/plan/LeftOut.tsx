import { pounds } from '@minutebook/domain';
import type { ImportChoices } from '@minutebook/domain';

import { EntryLink } from '../../../clock/links.tsx';
import { Block } from '../../../design/Block.tsx';
import { csvOf } from '../../../take-away/csv.ts';
import { saveFile } from '../../../take-away/save-file.ts';
import { formatDay } from '../../../design/days.ts';
import { Details } from '../../../design/Details.tsx';
import { EmptyState } from '../../../design/EmptyState.tsx';
import { formatNumber } from '../../../design/numbers.ts';
import { Table } from '../../../design/Table.tsx';
import type { Column } from '../../../design/Table.tsx';
import { server } from '../../../replay/index.ts';
import { reasonWords } from '../reason-words.ts';
import type { Plan } from '../survey.ts';
import { SaveList } from '../../../importing/SaveList.tsx';

interface LeftOutProps {
  readonly plan: Plan;
  readonly wanted: { readonly fileId: string; readonly sourceId: string; readonly choices: ImportChoices };
  readonly document: string;
}

type Held = Plan['alreadyHeld']['first'][number];
type NotTaken = Plan['notTaken']['first'][number];
type ByReason = Plan['notTaken']['byReason'][number];

const heldColumns: readonly Column<Held>[] = [
  { heading: 'Row', numeric: true, cell: ({ row }) => row },
  { heading: 'Who was paid', names: true, cell: ({ supplier }) => supplier },
  { heading: 'Day', cell: ({ day }) => formatDay(day) },
  { heading: 'Amount', numeric: true, cell: ({ amount }) => pounds(amount) },
  {
    heading: 'Held by',
    cell: ({ n, since }) => (
      <>
        <EntryLink n={n} />
        {since === undefined ? null : `, ${since} since`}
      </>
    ),
    value: 'entries',
    entries: ({ n }) => [n],
  },
];

const notTakenColumns: readonly Column<NotTaken>[] = [
  { heading: 'Row', numeric: true, cell: ({ row }) => row },
  { heading: 'Who was paid', names: true, cell: ({ supplier }) => supplier },
  { heading: 'Amount', numeric: true, cell: ({ amount }) => (amount === undefined ? '–' : pounds(amount)) },
  { heading: 'Why', cell: ({ sentence }) => sentence },
];

const reasonColumns: readonly Column<ByReason>[] = [
  { heading: 'Why', names: true, cell: ({ reason }) => reasonWords[reason] },
  { heading: 'Rows', numeric: true, cell: ({ rows }) => formatNumber(rows) },
  { heading: 'Amount', numeric: true, cell: ({ amount }) => pounds(amount) },
];

/** What is not recorded: rows that are held already, with the entries that hold them, and rows not taken, with why. */
export function LeftOut({ plan: { alreadyHeld, notTaken }, wanted, document }: LeftOutProps) {
  return (
    <>
      <Block
        heading="Held already"
        intro="The same row twice in a file is two payments; the same file twice is none. A payment that was corrected or withdrawn since is known by its row, and stays as it was put right."
      >
        {alreadyHeld.rows === 0 ? (
          <EmptyState>The ledger holds none of these rows.</EmptyState>
        ) : (
          <Details summary={summaryOf('held already', alreadyHeld)}>
            <Table
              caption="Rows held already"
              captionHidden
              rows={alreadyHeld.first}
              keyOf={({ row }) => row}
              columns={heldColumns}
            />
          </Details>
        )}
      </Block>
      <Block heading="Not taken">
        {notTaken.rows === 0 ? (
          <EmptyState>Every other row is taken.</EmptyState>
        ) : (
          <NotTakenRows notTaken={notTaken} />
        )}
      </Block>
      {alreadyHeld.rows + notTaken.rows === 0 ? null : <SaveRows wanted={wanted} document={document} />}
    </>
  );
}

function NotTakenRows({ notTaken }: Pick<Plan, 'notTaken'>) {
  return (
    <>
      <Table
        caption="Rows not taken, by reason"
        captionHidden
        rows={notTaken.byReason}
        keyOf={({ reason }) => reason}
        columns={reasonColumns}
      />
      <Details summary={summaryOf('not taken', notTaken)}>
        <Table
          caption="Rows not taken"
          captionHidden
          rows={notTaken.first}
          keyOf={({ row }) => row}
          columns={notTakenColumns}
        />
      </Details>
    </>
  );
}

function summaryOf(
  words: string,
  { rows, first }: { readonly rows: number; readonly first: readonly unknown[] },
): string {
  return first.length === rows
    ? `The ${rows === 1 ? 'row' : `${formatNumber(rows)} rows`} ${words}`
    : `The first ${formatNumber(first.length)} of ${formatNumber(rows)} rows ${words}`;
}

function heldWords({ n, since }: Held): string {
  return `Held by entry ${n}${since === undefined ? '' : `, ${since} since`}`;
}

function SaveRows({ wanted, document }: Pick<LeftOutProps, 'wanted' | 'document'>) {
  const save = async (): Promise<string | undefined> => {
    const answer = await server.spendImports.list.mutate(wanted);
    if (answer.kind === 'refused') return answer.sentence;
    const lines = [
      ...answer.held.map((one) => ({ ...one, why: heldWords(one) })),
      ...answer.notTaken.map((one) => ({ ...one, why: one.sentence })),
    ].map(({ row, day, supplier, amount, why }) => [
      row,
      day === undefined ? null : { day },
      supplier,
      amount === undefined ? null : { pence: amount },
      why,
    ]);
    const headings = ['Row', 'Day', 'Who was paid', 'Amount in pounds', 'Why it is not recorded'];
    const csv = await csvOf([`Rows of ${document} that are not recorded`], { headings, lines });
    saveFile(`not-recorded-${document.replace(/\.[^.]*$/, '')}.csv`, csv);
    return undefined;
  };
  return <SaveList id="save-rows" words="Save all rows that are not recorded (CSV)" save={save} />;
}

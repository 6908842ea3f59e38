import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import { Block } from '../../design/Block.tsx';
import { Details } from '../../design/Details.tsx';
import { capital } from '../../design/capital.ts';
import { TextField } from '../../design/fields/fields.tsx';
import { FilterForm } from '../../design/fields/FilterForm.tsx';
import { formatNumber } from '../../design/numbers.ts';
import { pageOf, Pagination } from '../../design/Pagination.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import type { CellNotTaken } from './checked-file.ts';

const from = '/settings/import';

/** Every cell and row that is not taken as it stands, with the reason. */
export function NotTakenCells({ cells }: { readonly cells: readonly CellNotTaken[] }) {
  const search = useSearch({ from });
  const found = useMemo(() => cells.filter((cell) => holds(cell, search.words)), [cells, search.words]);
  const { rows, page, pages } = pageOf(found, Number(search.page ?? 1));
  if (cells.length === 0)
    return (
      <Block heading="Cells not taken as they stand" intro="None: every cell was taken as it stands.">
        {null}
      </Block>
    );
  return (
    <Block
      heading="Cells not taken as they stand"
      intro="Where in the file, what it says there, and why it is not recorded, or recorded with a doubt. Rows that are not taken are listed once for all of their cells."
    >
      <Narrow words={search.words} />
      <output className="govuk-body mb-found">
        {found.length === cells.length
          ? `${formatNumber(cells.length)} in all.`
          : `${formatNumber(found.length)} of ${formatNumber(cells.length)}.`}
      </output>
      {rows.length === 0 ? null : <CellsTable cells={rows} all={found} />}
      <Pagination page={page} pages={pages} of="cells" resetScroll={false} />
    </Block>
  );
}

function Narrow({ words }: { readonly words: string | undefined }) {
  const search = useSearch({ from });
  const navigate = useNavigate();
  const narrow = (wanted: string | undefined): void =>
    void navigate({ to: from, search: { ...search, words: wanted, page: undefined }, resetScroll: false });
  return (
    <FilterForm
      shows={words ?? ''}
      label="Narrow the cells"
      onApply={(values) => narrow(values['words'])}
      clear={
        words === undefined ? null : (
          <Link to={from} search={{ ...search, words: undefined, page: undefined }} resetScroll={false}>
            Clear the filter
          </Link>
        )
      }
    >
      <TextField
        id="cell-words"
        name="words"
        label="Words in the cell, its row or the reason"
        type="search"
        defaultValue={words}
      />
    </FilterForm>
  );
}

const columns: readonly Column<CellNotTaken>[] = [
  { heading: 'Row', numeric: true, cell: ({ row }) => row },
  { heading: 'Column', cell: ({ column }) => column ?? 'All' },
  { heading: 'What it is', names: true, cell: ({ label }) => label },
  { heading: 'What it says', cell: ({ text }) => <CellText text={text} />, value: ({ text }) => text },
  { heading: 'Why', cell: ({ reason }) => capital(reason) },
];

interface CellsTableProps {
  readonly cells: readonly CellNotTaken[];
  readonly all: readonly CellNotTaken[];
}

function CellsTable({ cells, all }: CellsTableProps) {
  return (
    <Table
      caption="Cells not taken as they stand"
      captionHidden
      rows={cells}
      all={all}
      keyOf={({ row, column, reason }) => `${row} ${column} ${reason}`}
      columns={columns}
    />
  );
}

/** Characters of a cell that are shown without being asked for. */
const shownFirst = 200;

function CellText({ text }: { readonly text: string }) {
  if (text.length <= shownFirst) return <>{text}</>;
  return (
    <>
      {text.slice(0, shownFirst)}…<Details summary="The whole cell">{text}</Details>
    </>
  );
}

function holds({ label, text, reason, column, row }: CellNotTaken, words: string | undefined): boolean {
  if (words === undefined) return true;
  return `${row} ${column ?? ''} ${label} ${text} ${reason}`.toLowerCase().includes(words.toLowerCase());
}

import { useContext, useMemo, useState } from 'react';

import { EntryLink } from '../../../clock/links.tsx';
import { counted } from '../../../design/numbers.ts';
import { fieldId, FormNameContext, useField } from '../../fields/form-context.ts';
import { Grid } from '../Grid.tsx';
import type { GridHead, GridOf } from '../grid-of.ts';
import { isTyped } from '../grid-store.ts';
import { MoreYears } from './MoreYears.tsx';
import { hasAmounts, isTaken } from './offered.ts';
import type { Offered } from './offered.ts';
import { OfferedAmounts } from './OfferedAmounts.tsx';
import { placeYears } from './place-years.ts';
import { sumOf, totalsOf } from './sums.ts';
import type { TotalOf } from './sums.ts';
import { readYears, typedRows, yearsFor } from './typed-years.ts';
import type { CellProblem, RowOfYears } from './typed-years.ts';
import { useTableStore } from './use-table-store.ts';
import type { TableRow, TableStore } from './use-table-store.ts';

/** What a table by financial year is of; the same from one drawing to the next. */
export interface YearTableOf {
  readonly legend: string;
  readonly hint: string;
  /** What a row is called, such as “line”. */
  readonly called: string;
  /** Every row that there can be. */
  readonly rows: readonly TableRow[];
  /** Whether all rows are shown; otherwise those that are typed, and one more. */
  readonly isFixed?: true;
  /** The columns before the years, and their widths. */
  readonly words: readonly GridHead<TableRow>[];
  readonly widths: string;
  /** What is wrong with a row besides its amounts. */
  readonly problemsIn: (row: RowOfYears) => readonly Omit<CellProblem, 'row'>[];
  /** What is added up under the rows. */
  readonly totals: readonly TotalOf[];
  /** What is said when nothing is typed. */
  readonly missing: string;
}

interface YearTableProps {
  readonly of: YearTableOf;
  readonly offers?: readonly Offered[];
}

const none: readonly Offered[] = [];

/**
 * Amounts by financial year in one table, in place of a list of rows: typed by keyboard, pasted from a spreadsheet, with
 * its totals as one types. The form holds what is typed, and its schema, made by `typedAs`, makes a list of it.
 */
export function YearTable({ of, offers = none }: YearTableProps) {
  const table = useTableStore(of.rows, of.words.length);
  const { store, years } = table;
  const { id, error } = useField(of.rows[0]?.field ?? '', of.missing);
  const [said, say] = useState('');
  const grid = useGrid(of, years, offers);
  const typed = of.rows.filter((row) => isTyped(store.row(row.id).cells));
  const read = typed.map((row) => ({ row, said: readYears(store.row(row.id).cells, of.words.length, years) }));
  const shown =
    of.isFixed === true ? of.rows : of.rows.slice(0, of.rows.findLastIndex((row) => typed.includes(row)) + 2);
  return (
    <fieldset className="govuk-fieldset mb-lines mb-lines--table" id={id} tabIndex={-1}>
      <legend className="govuk-fieldset__legend">{of.legend}</legend>
      <p className="govuk-hint">{of.hint}</p>
      {error === undefined ? null : <p className="govuk-error-message">{error}</p>}
      <OfferedAmounts
        offers={offers.filter((one) => !isTaken(one, read))}
        take={(one) => takeOffered(one, of, table)}
      />
      <Grid
        of={grid}
        caption={of.legend}
        {...{ store, shown }}
        all={of.rows}
        widths={`${of.widths} repeat(${years.length}, minmax(4.5rem, 1fr)) minmax(5rem, 1fr)`}
        isWide={years.length > 6}
        totals={totalsOf(of, years, read)}
        place={(block, from) => {
          const { placed, years: wider } = placeYears(block, from, { ...of, words: titlesOf(of), years });
          table.widen(wider);
          return placed;
        }}
        onPasted={(left, lines) => say([`${counted(lines, 'line')} pasted.`, ...left].join(' '))}
      />
      <output className="govuk-hint">{said}</output>
      <MoreYears {...table} />
    </fieldset>
  );
}

function titlesOf({ words }: YearTableOf): readonly string[] {
  return words.map(({ title }) => title);
}

function useGrid(of: YearTableOf, years: readonly string[], offers: readonly Offered[]): GridOf<TableRow> {
  const form = useContext(FormNameContext);
  return useMemo(() => {
    const words = of.words.length;
    const read = (cells: readonly string[]) => readYears(cells, words, years);
    return {
      called: of.called,
      saysOnceLeft: true,
      columns: [...of.words, ...years.map((title) => ({ title }))],
      judge: (_row, cells) => {
        const row = read(cells);
        const wrong = [...of.problemsIn(row), ...row.problems];
        return { problems: wrong.map(({ sentence, column }) => ({ sentence, columns: [column] })) };
      },
      said: (row, cells) => {
        const from = isTyped(cells) ? offers.find((one) => hasAmounts(one, row, read(cells))) : undefined;
        return from === undefined ? null : (
          <p className="mb-secondary">
            {from.by} states these {from.called}, <EntryLink n={from.n} tabIndex={-1} />.
          </p>
        );
      },
      sum: { title: 'Total', of: (cells) => sumOf(read(cells)) },
      cellId: ({ id }, column) => fieldId(`${id}.${column}`, form),
    };
  }, [of, years, offers, form]);
}

/** Puts what is stated elsewhere into its row, or into the first that is empty, in place of the amounts there. */
function takeOffered({ amounts, row: only }: Offered, { rows, words }: YearTableOf, table: TableStore): void {
  const { store, years, widen } = table;
  const row = rows.find(({ id }) => (only === undefined ? !isTyped(store.row(id).cells) : id === only));
  if (row === undefined) return;
  const wider = yearsFor([...years, ...amounts.map(({ year }) => year)]);
  const [cells = []] = typedRows([{ words: [], amounts }], wider).rows;
  widen(wider);
  store.fillIn([{ id: row.id, cells: wider.map((_, at) => ({ at: words.length + at, text: cells[at] ?? '' })) }]);
}

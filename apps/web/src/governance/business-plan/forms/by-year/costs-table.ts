import { StateCostProfile } from '@minutebook/domain';
import type { CostLine } from '@minutebook/domain';

import { readTable, typedAs, typedRows, yearsFor } from '../../../../recording/grid/by-year/typed-years.ts';
import type {
  CellProblem,
  RowOfYears,
  StatedRow,
  TableRead,
  TypedYears,
} from '../../../../recording/grid/by-year/typed-years.ts';
import { rowsOfField } from '../../../../recording/grid/by-year/use-table-store.ts';
import type { YearTableOf } from '../../../../recording/grid/by-year/YearTable.tsx';

/** The most that a plan keeps of its costs: one for each year, kind of money and funding source. */
const most = 200;

/** Capital or revenue as people write them, also by their first letters. */
function kindIn(text: string): CostLine['kind'] | undefined {
  if (/^c(ap(ital)?)?\.?$/i.test(text)) return 'capital';
  return /^r(ev(enue)?)?\.?$/i.test(text) ? 'revenue' : undefined;
}

function problemsIn({ words: [kind = '', source = ''], amounts, problems }: RowOfYears) {
  const found: Omit<CellProblem, 'row'>[] = [];
  if (kind === '') found.push({ column: 0, sentence: 'Say capital or revenue.' });
  else if (kindIn(kind) === undefined) {
    found.push({ column: 0, sentence: `“${kind}” is neither capital nor revenue.` });
  }
  if (source === '') found.push({ column: 1, sentence: 'Say where the money comes from.' });
  if (amounts.length === 0 && problems.length === 0) {
    found.push({ column: 2, sentence: 'Enter what it costs in one of the years, or empty the line.' });
  }
  return found;
}

/** Costs by financial year as a table: a row for each kind of money and funding source. */
export const costsTable: YearTableOf = {
  legend: 'Costs',
  hint: 'In pounds, a line for each kind of money and funding source. A table can be pasted from a spreadsheet, with its years as headings.',
  called: 'line',
  rows: rowsOfField('lines', 'Line', most),
  words: [
    { title: 'Kind of money', isWords: true, offered: ['Capital', 'Revenue'] },
    { title: 'Funding source', isWords: true },
  ],
  widths: '7rem minmax(9rem, 2fr)',
  problemsIn,
  totals: [
    { title: 'Capital', has: ({ words: [kind = ''] }) => kindIn(kind) === 'capital' },
    { title: 'Revenue', has: ({ words: [kind = ''] }) => kindIn(kind) === 'revenue' },
    { title: 'Together', has: () => true },
  ],
  missing: 'Enter at least one cost',
};

/** Stated costs as they would be typed. */
export function costsTyped(lines: readonly CostLine[]): TypedYears {
  const rows = new Map<string, StatedRow & { readonly amounts: CostLine[] }>();
  for (const line of lines) {
    const { kind, fundingSource } = line;
    const row = rows.get(rowOf(line)) ?? {
      words: [kind === 'capital' ? 'Capital' : 'Revenue', fundingSource],
      amounts: [],
    };
    row.amounts.push(line);
    rows.set(rowOf(line), row);
  }
  return typedRows([...rows.values()], yearsFor(lines.map(({ year }) => year)));
}

function rowOf({ kind, fundingSource }: Pick<CostLine, 'kind' | 'fundingSource'>): string {
  return `${kind} ${fundingSource}`;
}

/** The costs in a typed table; those that were `stated` before keep their order, so that it differs only where they do. */
export function readCosts(typed: TypedYears, stated: readonly CostLine[]): TableRead<readonly CostLine[]> {
  const { value: rows, problems } = readTable(typed, 2, problemsIn);
  const lines = rows.flatMap(({ words: [kind = '', fundingSource = ''], amounts }) =>
    amounts.map(({ year, amount }) => ({ year, kind: kindIn(kind) ?? 'capital', fundingSource, amount })),
  );
  const places = new Map(stated.map((line, at) => [`${rowOf(line)} ${line.year}`, at]));
  const placeOf = (line: CostLine) => places.get(`${rowOf(line)} ${line.year}`) ?? stated.length;
  const tooMany = lines.length <= most ? [] : [tooManyAmounts(lines.length)];
  return { value: lines.toSorted((a, b) => placeOf(a) - placeOf(b)), problems: [...problems, ...tooMany] };
}

function tooManyAmounts(count: number): CellProblem {
  return {
    row: 0,
    column: 0,
    sentence: `These are ${count} amounts; a plan can keep ${most}. Put some of them together.`,
  };
}

/** The command's schema, of costs that are typed as a table. */
export function costsSchema(stated: readonly CostLine[]) {
  const lines = typedAs((typed) => readCosts(typed, stated), StateCostProfile.shape.lines);
  return StateCostProfile.extend({ lines });
}

import type { PostsYear } from '@minutebook/domain';

import { Details } from '../../design/Details.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { Explain } from '../../figures/FigureView.tsx';
import { alike } from '../../figures/alike.ts';
import { FigureCell } from '../../figures/FigureCell.tsx';
import { thenOf } from '../../figures/then.tsx';

/** What posts come to: in a year, or out of an allocation. */
export interface PostsYearRow {
  readonly key: string;
  readonly label: React.ReactNode;
  readonly year: PostsYear;
  /** The same at the date compared with; absent when nothing is compared. */
  readonly was: PostsYear | undefined;
}

const shown = ['fte', 'pay', 'onCosts', 'cost', 'partners'] as const;

const headings: Readonly<Record<(typeof shown)[number], string>> = {
  fte: 'FTE',
  pay: 'Pay',
  onCosts: 'On-costs',
  cost: 'Cost',
  partners: 'Borne by partners',
};

function columnsOf(names: string, rows: readonly PostsYearRow[]): readonly Column<PostsYearRow>[] {
  return [
    { heading: names, names: true, cell: ({ label }) => label, value: ({ key }) => key },
    ...shown.map((one): Column<PostsYearRow> => {
      const inWords = alike(rows.flatMap(({ year, was }) => [year[one], was?.[one]]));
      return {
        heading: headings[one],
        numeric: true,
        cell: ({ year, was }) => <FigureCell figure={year[one]} was={was?.[one]} inWords={inWords} />,
        value: ({ year }) => year[one],
        was: thenOf(({ was }) => was?.[one]),
      };
    }),
    {
      heading: 'Explain',
      screenOnly: true,
      cell: (row) => <ExplainAll {...row} />,
    },
  ];
}

/** Each figure of the row, with how it comes about, opened together: a row is as high as its words. */
function ExplainAll({ year, was }: PostsYearRow) {
  return (
    <Details
      summary={
        <>
          Explain<span className="govuk-visually-hidden"> the figures of {year.fte.label}</span>
        </>
      }
    >
      {shown.map((one) => (
        <Explain key={one} figure={year[one]} was={was?.[one]} named />
      ))}
    </Details>
  );
}

interface PostsYearTableProps {
  readonly caption: string;
  readonly names: 'Year' | 'Paid out of';
  readonly rows: readonly PostsYearRow[];
}

/** What posts come to, row by row, each figure explained. */
export function PostsYearTable({ caption, names, rows }: PostsYearTableProps) {
  return <Table caption={caption} columns={columnsOf(names, rows)} rows={rows} keyOf={({ key }) => key} />;
}

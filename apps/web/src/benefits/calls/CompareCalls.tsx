import { callsCompared, periodWords } from '@minutebook/domain';
import type { CallFigures, CallPeriod, Figure, ServiceState } from '@minutebook/domain';
import { useNavigate } from '@tanstack/react-router';

import { PathLink } from '../../clock/links.tsx';
import { Block } from '../../design/Block.tsx';
import { Select } from '../../design/fields/fields.tsx';
import { FilterForm } from '../../design/fields/FilterForm.tsx';
import { counted, formatFigure } from '../../design/numbers.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { Explain } from '../../figures/FigureView.tsx';

interface Row {
  readonly what: string;
  readonly from: Figure | undefined;
  readonly to: Figure | undefined;
}

const side = (heading: string, of: (row: Row) => Figure | undefined): Column<Row> => ({
  heading,
  numeric: true,
  cell: (row) => {
    const figure = of(row);
    return figure === undefined ? (
      'not given'
    ) : (
      <>
        {formatFigure(figure)} <Explain figure={figure} />
      </>
    );
  },
  value: of,
});

const columns: readonly Column<Row>[] = [
  { heading: 'Figure', names: true, cell: ({ what }) => what },
  side('First', ({ from }) => from),
  side('Second', ({ to }) => to),
];

interface CompareCallsProps {
  readonly services: readonly ServiceState[];
  readonly periods: readonly CallPeriod[];
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Two periods beside each other, like with like: of the services alone that were counted in both. */
export function CompareCalls({ services, periods, from, to }: CompareCallsProps) {
  const navigate = useNavigate({ from: '/benefits/call-handling' });
  const options = periods
    .filter(({ figures }) => figures !== undefined)
    .map(({ period }) => ({ value: period, label: periodWords(period) }));
  return (
    <Block
      heading="Two months compared"
      intro="Like with like: only services that were counted in both, by the same definition."
    >
      <FilterForm
        label="Compare two months"
        onApply={({ from: first, to: second }) =>
          void navigate({ search: (before) => ({ ...before, from: first, to: second }), resetScroll: false })
        }
        clear={from === undefined ? null : <PathLink path="/benefits/call-handling">Compare nothing</PathLink>}
      >
        <Select id="from" name="from" label="First month" none="Choose" options={options} defaultValue={from ?? ''} />
        <Select id="to" name="to" label="Second month" none="Choose" options={options} defaultValue={to ?? ''} />
      </FilterForm>
      {from === undefined || to === undefined ? null : <Compared services={services} from={from} to={to} />}
    </Block>
  );
}

function Compared({
  services,
  from,
  to,
}: {
  readonly services: readonly ServiceState[];
  readonly from: string;
  readonly to: string;
}) {
  const { from: was, to: is, counted: both, leftOut } = callsCompared(services, from, to);
  const row = (what: string, of: (figures: CallFigures) => Figure | undefined): Row => ({
    what,
    from: was && of(was),
    to: is && of(is),
  });
  const left =
    leftOut.length === 0
      ? 'None was left out.'
      : `${counted(leftOut.length, 'service')} left out: ${leftOut
          .slice(0, 10)
          .map(({ title }) => title)
          .join(', ')}${leftOut.length > 10 ? ' and others' : ''}.`;
  return (
    <>
      <p className="govuk-body">
        First: {periodWords(from)}. Second: {periodWords(to)}. {counted(both.length, 'service')} counted in both. {left}
      </p>
      {was === undefined ? null : (
        <Table
          caption={`${periodWords(from)} and ${periodWords(to)}, like with like`}
          captionHidden
          columns={columns}
          rows={[
            row('Calls offered', ({ offered }) => offered),
            row('Abandoned', ({ abandonment }) => abandonment),
            row('Average wait', ({ wait }) => wait),
            row('Average talk', ({ talk }) => talk),
          ]}
          keyOf={({ what }) => what}
        />
      )}
    </>
  );
}

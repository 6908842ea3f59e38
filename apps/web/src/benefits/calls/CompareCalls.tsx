import { callsCompared, periodWords } from '@minutebook/domain';
import type { CallFigures, CallPeriod, Figure, ServiceState } from '@minutebook/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';

import { stringifySearch } from '../../address/read.ts';
import { PathLink } from '../../clock/links.tsx';
import { Block } from '../../design/Block.tsx';
import { Select } from '../../design/fields/fields.tsx';
import { FilterForm } from '../../design/fields/FilterForm.tsx';
import { capital } from '../../design/capital.ts';
import { counted } from '../../design/numbers.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { explainedBeside } from '../../figures/explained.tsx';
import { rowsThen } from '../../figures/rows-then.ts';
import type { WithThen } from '../../figures/rows-then.ts';
import { useServicesThen } from './use-calls-then.ts';

interface Row {
  readonly what: string;
  readonly from: Figure | undefined;
  readonly to: Figure | undefined;
}

const side = (heading: string, of: (row: Row) => Figure | undefined): Column<WithThen<Row>> =>
  explainedBeside(heading, of, () => 'not given');

const columns: readonly Column<WithThen<Row>>[] = [
  { heading: 'Figure', names: true, cell: ({ what }) => what },
  side('First', ({ from }) => from),
  side('Second', ({ to }) => to),
];

interface CompareCallsProps {
  readonly services: readonly ServiceState[];
  readonly periods: readonly CallPeriod[];
}

/** Two periods beside each other, like with like: of the services alone that were counted in both. */
export function CompareCalls({ services, periods }: CompareCallsProps) {
  const { service, from, to } = useSearch({ from: '/benefits/call-handling' });
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
        clear={
          from === undefined && to === undefined ? null : (
            <PathLink path={`/benefits/call-handling${stringifySearch({ service })}`}>Compare nothing</PathLink>
          )
        }
      >
        <Select id="from" name="from" label="First month" none="Choose" options={options} defaultValue={from ?? ''} />
        <Select id="to" name="to" label="Second month" none="Choose" options={options} defaultValue={to ?? ''} />
      </FilterForm>
      {from === undefined || to === undefined ? null : <Compared services={services} from={from} to={to} />}
    </Block>
  );
}

interface ComparedProps {
  readonly services: readonly ServiceState[];
  readonly from: string;
  readonly to: string;
}

const figuresCompared: readonly (readonly [string, (figures: CallFigures) => Figure | undefined])[] = [
  ['Calls offered', ({ offered }) => offered],
  ['Abandoned', ({ abandonment }) => abandonment],
  ['Average wait', ({ wait }) => wait],
  ['Average talk', ({ talk }) => talk],
];

function rowsOf({ from, to }: Pick<ReturnType<typeof callsCompared>, 'from' | 'to'>): readonly Row[] {
  return figuresCompared.map(([what, of]) => ({ what, from: from && of(from), to: to && of(to) }));
}

const keyOf = ({ what }: Row): string => what;

function Compared({ services, from, to }: ComparedProps) {
  const now = callsCompared(services, from, to);
  const { counted: both, leftOut } = now;
  const then = useServicesThen(services);
  const rows = rowsThen(rowsOf(now), then && rowsOf(callsCompared(then, from, to)), keyOf);
  return (
    <>
      <p className="govuk-body">
        First: {periodWords(from)}. Second: {periodWords(to)}. {capital(counted(both.length, 'service'))} counted in
        both. {leftOutWords(leftOut)}
      </p>
      {now.from === undefined ? null : (
        <Table
          caption={`${periodWords(from)} and ${periodWords(to)}, like with like`}
          captionHidden
          columns={columns}
          rows={rows}
          keyOf={keyOf}
        />
      )}
    </>
  );
}

function leftOutWords(leftOut: readonly ServiceState[]): string {
  if (leftOut.length === 0) return 'None was left out.';
  const titles = leftOut.slice(0, 10).map(({ title }) => title);
  return `${counted(leftOut.length, 'service')} left out: ${titles.join(', ')}${leftOut.length > 10 ? ' and others' : ''}.`;
}

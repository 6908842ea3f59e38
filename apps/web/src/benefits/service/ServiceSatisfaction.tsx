import { periodWords, satisfactionOf, serviceOf } from '@minutebook/domain';
import type { LedgerWorld, SatisfactionIn, ServiceState } from '@minutebook/domain';

import { EntryLinks } from '../../clock/links.tsx';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { formatNumber } from '../../design/numbers.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { explainedBeside } from '../../figures/explained.tsx';
import { rowsThen } from '../../figures/rows-then.ts';
import type { WithThen } from '../../figures/rows-then.ts';

const columns: readonly Column<WithThen<SatisfactionIn>>[] = [
  { heading: 'Month', names: true, cell: ({ period }) => periodWords(period) },
  {
    heading: 'Respondents',
    numeric: true,
    cell: ({ respondents }) => formatNumber(respondents),
    value: ({ respondents }) => respondents,
  },
  {
    heading: 'Satisfied',
    numeric: true,
    cell: ({ satisfied }) => formatNumber(satisfied),
    value: ({ satisfied }) => satisfied,
  },
  explainedBeside<SatisfactionIn>(
    'Share',
    ({ share }) => share,
    () => 'nobody answered',
  ),
  { heading: 'Entry', cell: ({ n }) => <EntryLinks numbers={[n]} />, value: 'entries', entries: ({ n }) => [n] },
];

const keyOf = ({ period }: SatisfactionIn): string => period;

function satisfactionThen(serviceId: string, then: LedgerWorld): readonly SatisfactionIn[] {
  const service = serviceOf(then, serviceId);
  return service === undefined ? [] : satisfactionOf(service);
}

/** Who was satisfied, of those who answered; nothing where nobody was asked. */
export function ServiceSatisfaction({ service }: { readonly service: ServiceState }) {
  const then = useCompared()?.world;
  const rows = rowsThen(satisfactionOf(service), then && satisfactionThen(service.serviceId, then), keyOf);
  if (rows.length === 0) return null;
  return (
    <Block heading="Satisfaction">
      <Table caption="Satisfaction" captionHidden columns={columns} rows={rows} keyOf={keyOf} />
    </Block>
  );
}

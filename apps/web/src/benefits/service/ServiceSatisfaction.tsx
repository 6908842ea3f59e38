import { periodWords, satisfactionOf } from '@minutebook/domain';
import type { SatisfactionIn, ServiceState } from '@minutebook/domain';

import { EntryLinks } from '../../clock/links.tsx';
import { Block } from '../../design/Block.tsx';
import { formatNumber } from '../../design/numbers.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { explained } from '../../figures/explained.tsx';

const columns: readonly Column<SatisfactionIn>[] = [
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
  explained('Share', ({ share }) => share, { none: () => 'nobody answered' }),
  { heading: 'Entry', cell: ({ n }) => <EntryLinks numbers={[n]} />, value: 'entries', entries: ({ n }) => [n] },
];

/** Who was satisfied, of those who answered; nothing where nobody was asked. */
export function ServiceSatisfaction({ service }: { readonly service: ServiceState }) {
  const rows = satisfactionOf(service);
  if (rows.length === 0) return null;
  return (
    <Block heading="Satisfaction">
      <Table caption="Satisfaction" captionHidden columns={columns} rows={rows} keyOf={({ period }) => period} />
    </Block>
  );
}

import { budgetOf, payeeWords, pounds } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { Block } from '../../../design/Block.tsx';
import { formatDay } from '../../../design/days.ts';
import { formatNumber } from '../../../design/numbers.ts';
import { SomeFirst } from '../../../design/SomeFirst.tsx';
import { Table } from '../../../design/Table.tsx';
import type { Column } from '../../../design/Table.tsx';
import { useNow } from '../../../replay/index.ts';
import { placeTitle } from './place-title.ts';
import type { Plan } from '../survey.ts';

type ToRecord = Plan['toRecord']['first'][number];

/** So many rows are seen at once. */
const seen = 20;

/** The rows that would be recorded, by their numbers in the file; nothing where there are none. */
export function RowsToRecord({ plan: { toRecord } }: { readonly plan: Plan }) {
  const { world } = useNow();
  const { rows, first } = toRecord;
  if (rows === 0) return null;
  return (
    <Block
      heading="Row by row"
      intro={
        first.length === rows
          ? 'By the numbers of the rows in the file, as “Single rows” asks for them.'
          : `The first ${formatNumber(first.length)} of ${formatNumber(rows)} rows, by their numbers in the file, as “Single rows” asks for them.`
      }
    >
      <SomeFirst all={first} first={seen} what="of the rows that would be recorded">
        {(some) => (
          <Table
            caption={`Rows that would be recorded, from row ${some[0]?.row ?? 0} on`}
            captionHidden
            rows={some}
            keyOf={({ row }) => row}
            columns={columnsIn(world)}
          />
        )}
      </SomeFirst>
    </Block>
  );
}

function columnsIn(world: LedgerWorld): readonly Column<ToRecord>[] {
  return [
    { heading: 'Row', numeric: true, cell: ({ row }) => row },
    { heading: 'Who was paid', names: true, cell: ({ payee }) => payeeWords(payee) },
    { heading: 'Day', cell: ({ day }) => formatDay(day) },
    { heading: 'Amount', numeric: true, cell: ({ amount }) => pounds(amount) },
    { heading: 'Allocation', cell: (one) => placeTitle(one, budgetOf(world, one.budgetId)) },
  ];
}

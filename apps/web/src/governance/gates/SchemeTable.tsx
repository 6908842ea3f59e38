import type { Scheme } from '@minutebook/domain';

import { formatMoney } from '../../design/numbers.ts';
import type { Column } from '../../design/Table.tsx';
import { StatedTable } from '../../figures/StatedTable.tsx';

type Authority = Scheme['authorities'][number];

const columns: readonly Column<Authority>[] = [
  { heading: 'Post', names: true, cell: ({ post }) => post },
  {
    heading: 'May decide up to',
    numeric: true,
    cell: ({ upTo }) => formatMoney(upTo),
    value: ({ upTo }) => ({ pence: upTo }),
  },
];

/** Who may decide up to what, by posts. */
export function SchemeTable({ scheme, statedIn }: { readonly scheme: Scheme; readonly statedIn: readonly number[] }) {
  return (
    <StatedTable
      caption="Posts that may decide"
      captionHidden
      columns={columns}
      rows={scheme.authorities}
      keyOf={({ post }) => post}
      statedIn={statedIn}
    />
  );
}

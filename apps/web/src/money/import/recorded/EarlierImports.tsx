import { pounds, spendSources } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';
import { useMemo } from 'react';

import { PathLink } from '../../../clock/links.tsx';
import { Block } from '../../../design/Block.tsx';
import { formatDay } from '../../../design/days.ts';
import { formatNumber } from '../../../design/numbers.ts';
import { Table } from '../../../design/Table.tsx';
import type { Column } from '../../../design/Table.tsx';
import { useNow } from '../../../replay/index.ts';
import { heldOfImports, heldTogether, takeBackPath } from './held-of.ts';
import type { HeldOfImport } from './held-of.ts';

interface Row {
  readonly batchId: string;
  readonly title: string;
  readonly on: string;
  readonly held: readonly HeldOfImport[];
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Import',
    names: true,
    cell: ({ batchId, title }) => <PathLink path={`/budget/import?import=${batchId}`}>{title}</PathLink>,
    value: ({ title }) => title,
  },
  { heading: 'Day', cell: ({ on }) => <span className="mb-nowrap">{formatDay(on)}</span>, value: ({ on }) => on },
  { heading: 'Payments that stand', numeric: true, cell: ({ held }) => formatNumber(heldTogether(held).payments) },
  {
    heading: 'Amount',
    numeric: true,
    cell: ({ held }) => pounds(heldTogether(held).amount),
    value: ({ held }) => ({ pence: heldTogether(held).amount }),
  },
  { heading: 'Take back', screenOnly: true, cell: (row) => <TakeBack {...row} /> },
];

/** Of several years it is taken back year by year, on its own page. */
function TakeBack({ batchId, title, held }: Row) {
  const [first, ...others] = held;
  if (first === undefined) return <span className="mb-secondary">Nothing of it stands</span>;
  const isOne = others.length === 0;
  return (
    <PathLink path={isOne ? takeBackPath(first, batchId) : `/budget/import?import=${batchId}`}>
      Take it back{isOne ? ` from ${first.year}` : ', year by year'}
      <span className="govuk-visually-hidden">: {title}</span>
    </PathLink>
  );
}

/** Every import of spend, the newest first, with what stands of it and where it is taken back. */
export function EarlierImports() {
  const { world } = useNow();
  const rows = useMemo(() => rowsOf(world), [world]);
  if (rows.length === 0) return null;
  return (
    <Block heading="Earlier imports">
      <Table
        caption="Earlier imports, newest first"
        captionHidden
        columns={columns}
        rows={rows}
        keyOf={({ batchId }) => batchId}
      />
    </Block>
  );
}

function rowsOf(world: LedgerWorld): readonly Row[] {
  const held = heldOfImports(world);
  return spendSources(world)
    .flatMap(({ imports }) => imports)
    .toSorted((one, other) => other.begun.n - one.begun.n)
    .map(({ batchId, title, begun }) => ({ batchId, title, on: begun.on, held: held.get(batchId) ?? [] }));
}

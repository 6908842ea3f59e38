import { channelShift, costsIf, costsInForce, keptByRecord, otherCosts, pounds, shiftTotal } from '@minutebook/domain';
import type { Figure, OtherCosts } from '@minutebook/domain';
import { Link, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { Block } from '../../design/Block.tsx';
import { formatMoney } from '../../design/numbers.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { WarningText } from '../../design/WarningText.tsx';
import { explained } from '../../figures/explained.tsx';

interface Row {
  readonly costs: OtherCosts;
  readonly released: Figure;
  readonly kept: string;
}

const cost = (usual: keyof OtherCosts['costs'], heading: string): Column<Row> => ({
  heading,
  numeric: true,
  cell: ({ costs }) => (costs.costs[usual] === undefined ? 'not published' : pounds(costs.costs[usual])),
  value: ({ costs }) => (costs.costs[usual] === undefined ? undefined : { pence: costs.costs[usual] }),
});

const columns: readonly Column<Row>[] = [
  { heading: 'If contacts cost what they cost at', names: true, cell: ({ costs }) => costs.title },
  cost('faceToFace', 'Face to face'),
  cost('phone', 'Phone'),
  cost('web', 'Web'),
  explained('It would be (not the record)', ({ released }) => released),
  { heading: 'Channels kept at the cost of the record', cell: ({ kept }) => kept },
  { heading: 'Source', cell: ({ costs }) => costs.source },
];

/** What the same contacts would have released at the costs of others, side by side; touches nothing that is recorded. */
export function WhatIf({ day, recorded }: { readonly day: string; readonly recorded: number }) {
  const { whatif } = useSearch({ from: '/benefits/channel-shift' });
  return (
    <Block
      id="what-if"
      heading="What if contacts cost what they cost elsewhere?"
      intro="Costs that others published, with their sources. Where nobody published one, that of the record is kept."
    >
      {whatif === undefined ? (
        <p className="govuk-body">
          <SupposingLink whatif="others">Work it out at the costs of others</SupposingLink>
        </p>
      ) : (
        <Supposed day={day} recorded={recorded} />
      )}
    </Block>
  );
}

/** Leaves the reader where they are, since the answer comes in place of the offer. */
function SupposingLink({ whatif, children }: { readonly whatif: 'others' | undefined; readonly children: ReactNode }) {
  return (
    <Link from="/benefits/channel-shift" to="." search={(before) => ({ ...before, whatif })} resetScroll={false}>
      {children}
    </Link>
  );
}

function Supposed({ day, recorded }: { readonly day: string; readonly recorded: number }) {
  const { world } = useLedger();
  const rows = useMemo(() => {
    const record = costsInForce(world);
    return otherCosts.map((costs): Row => {
      const { rows: all } = channelShift(world, day, costsIf(costs, world, record));
      const kept = keptByRecord(costs, world)
        .map(({ title }) => title)
        .join(', ');
      return {
        costs,
        released: shiftTotal(all, `Not the record: released at the costs of ${costs.title}`),
        kept: kept === '' ? 'None' : kept,
      };
    });
  }, [world, day]);
  return (
    <>
      <WarningText
        sentences={[
          `This is not the record. It supposes other costs; with those that the council adopted it is ${formatMoney(recorded)}.`,
        ]}
      />
      <Table
        caption="Not the record: what would have been released at the costs of others"
        columns={columns}
        rows={rows}
        keyOf={({ costs }) => costs.key}
      />
      <p className="govuk-body">
        <SupposingLink whatif={undefined}>Show the record alone</SupposingLink>
      </p>
    </>
  );
}

import { channelShift, costsIf, costsInForce, keptByRecord, otherCosts, pounds, shiftTotal } from '@minutebook/domain';
import type { Figure, LedgerWorld, OtherCosts } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { useReport, useReportThen } from '../../clock/stepping/use-report.ts';
import { Block } from '../../design/Block.tsx';
import { formatMoney } from '../../design/numbers.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { WarningText } from '../../design/WarningText.tsx';
import { explainedBeside } from '../../figures/explained.tsx';
import { rowsThen } from '../../figures/rows-then.ts';
import type { WithThen } from '../../figures/rows-then.ts';

interface Row {
  readonly costs: OtherCosts;
  readonly released: Figure;
  readonly kept: string;
}

const cost = (usual: keyof OtherCosts['costs'], heading: string): Column<WithThen<Row>> => ({
  heading,
  numeric: true,
  cell: ({ costs }) => (costs.costs[usual] === undefined ? 'not published' : pounds(costs.costs[usual])),
  value: ({ costs }) => (costs.costs[usual] === undefined ? undefined : { pence: costs.costs[usual] }),
});

const columns: readonly Column<WithThen<Row>>[] = [
  { heading: 'If contacts cost what they cost at', names: true, cell: ({ costs }) => costs.title },
  cost('faceToFace', 'Face to face'),
  cost('phone', 'Phone'),
  cost('web', 'Web'),
  explainedBeside<Row>('It would be (not the record)', ({ released }) => released),
  { heading: 'Channels kept at the cost of the record', cell: ({ kept }) => kept },
  { heading: 'Source', cell: ({ costs }) => costs.source },
];

/** What the same contacts would have released at the costs of others, side by side; touches nothing that is recorded. */
export function WhatIf({ recorded }: { readonly recorded: number }) {
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
        <Supposed recorded={recorded} />
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

const rowsAt = ({ world }: Moment, day: string): readonly Row[] => {
  const record = costsInForce(world);
  return otherCosts.map((costs) => {
    const { rows } = channelShift(world, day, costsIf(costs, world, record));
    return {
      costs,
      released: shiftTotal(rows, `Not the record: released at the costs of ${costs.title}`),
      kept: keptWords(costs, world),
    };
  });
};

function keptWords(costs: OtherCosts, world: LedgerWorld): string {
  const kept = keptByRecord(costs, world).map(({ title }) => title);
  return kept.length === 0 ? 'None' : kept.join(', ');
}

const keyOf = ({ costs }: Row): string => costs.key;

function Supposed({ recorded }: { readonly recorded: number }) {
  const rows = rowsThen(useReport(rowsAt), useReportThen(rowsAt), keyOf);
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
        keyOf={keyOf}
      />
      <p className="govuk-body">
        <SupposingLink whatif={undefined}>Show the record alone</SupposingLink>
      </p>
    </>
  );
}

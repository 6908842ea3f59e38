import { financialYearOf } from '@minutebook/domain';
import type { BudgetState, LedgerWorld, MoneyScope } from '@minutebook/domain';
import { useMemo } from 'react';

import { ProjectLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { Details } from '../../design/Details.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { restRow } from '../position/position-row.ts';
import { positionBeside, yearsBeside } from '../position/positions.ts';
import type { PositionRows } from '../position/positions.ts';
import { PositionTable } from '../position/PositionTable.tsx';

/** The allocations of a budget in the year of the page, and folded below it in every other year that the budget has. */
export function ByAllocation({ budget }: { readonly budget: BudgetState }) {
  const { world } = useLedger();
  const { day } = useClocks();
  const then = useCompared()?.world;
  const { budgetId } = budget;
  const now = financialYearOf(day);
  const years = useMemo(() => yearsBeside(world, then, { budgetId }), [world, then, budgetId]);
  if (budget.allocations.length === 0) {
    return (
      <Block heading="Allocations">
        <EmptyState>Nothing has been allocated.</EmptyState>
      </Block>
    );
  }
  return (
    <Block heading="Allocations">
      <OfYear budget={budget} year={now} />
      {years
        .filter((year) => year !== now)
        .map((year) => (
          <Details key={year} summary={`By allocation, ${year}`}>
            <OfYear budget={budget} year={year} />
          </Details>
        ))}
    </Block>
  );
}

function OfYear({ budget, year }: { readonly budget: BudgetState; readonly year: string }) {
  const { world } = useLedger();
  const then = useCompared()?.world;
  const found = useMemo(() => rowsOf(budget, year, world, then), [budget, year, world, then]);
  return <PositionTable caption={`By allocation, ${year}`} names="Allocation" {...found} />;
}

/** A row for each allocation, and one for what is spent, ordered or forecast for none, so that they add up to the year. */
function rowsOf(
  { budgetId, allocations }: BudgetState,
  year: string,
  world: LedgerWorld,
  then: LedgerWorld | undefined,
): PositionRows {
  const compared = (scope: MoneyScope) => positionBeside(world, then, year, scope);
  const rows = allocations.map(({ allocationId, title, about }) => ({
    key: allocationId,
    label: about.kind === 'project' ? <ProjectLink projectId={about.projectId}>{title}</ProjectLink> : title,
    words: title,
    ...compared({ budgetId, allocationId }),
  }));
  return {
    rows: [...rows, ...restRow('Not allocated', compared({ budgetId, ofNo: 'allocation' }))],
    total: compared({ budgetId }),
  };
}

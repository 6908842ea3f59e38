import { budgetInWords, budgetOf, financialYearOf } from '@minutebook/domain';
import type { BudgetState, LedgerWorld, MoneyScope } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';

import { ProjectLink } from '../clock/links.tsx';
import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { useCompared } from '../clock/use-compared.ts';
import { Block } from '../design/Block.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { BudgetActions, MoreOfBudget } from './BudgetActions.tsx';
import { BudgetPictures } from './BudgetPictures.tsx';
import { restRow } from './position/position-row.ts';
import type { PositionRow } from './position/position-row.ts';
import { positionBeside, positionsBy } from './position/positions.ts';
import { PositionTable } from './position/PositionTable.tsx';
import { Proposals } from './Proposals.tsx';
import { SpentAbove } from './position/SpentAbove.tsx';
import { RecordedMoney } from './recorded/RecordedMoney.tsx';

/** One budget: its years, its allocations, and what can be recorded about it. */
export function BudgetPage() {
  const { budgetId } = useParams({ from: '/budget/$budgetId' });
  const { world } = useLedger();
  const { past } = useClocks();
  const budget = budgetOf(world, budgetId);
  const scope = useMemo(() => ({ budgetId }), [budgetId]);
  if (budget === undefined) return <NotFoundPage what="budget" />;
  return (
    <Page
      title={budget.title}
      kind={`Budget, ${budget.nature}`}
      intro={budgetInWords(world, { budgetId })}
      actions={<BudgetActions budget={budget} />}
    >
      <SpentAbove scope={scope} />
      {past ? null : <Proposals budget={budget} />}
      <Years budget={budget} />
      <BudgetPictures budget={budget} />
      <Allocations budget={budget} />
      <RecordedMoney budget={budget} />
      <MoreOfBudget budget={budget} />
    </Page>
  );
}

function Years({ budget: { budgetId } }: { readonly budget: BudgetState }) {
  const { world } = useLedger();
  const then = useCompared()?.world;
  const rows = useMemo(() => positionsBy(world, then, { budgetId }), [world, then, budgetId]);
  return (
    <PositionTable
      caption="By year"
      names="Year"
      rows={rows.map((one) => ({ ...one, key: one.year, label: one.year, words: one.year }))}
    />
  );
}

function Allocations({ budget }: { readonly budget: BudgetState }) {
  const { world } = useLedger();
  const { day } = useClocks();
  const then = useCompared()?.world;
  const year = financialYearOf(day);
  const rows = useMemo(() => rowsOf(budget, year, world, then), [budget, year, world, then]);
  return (
    <Block heading="Allocations">
      {budget.allocations.length === 0 ? (
        <EmptyState>Nothing has been allocated.</EmptyState>
      ) : (
        <PositionTable caption={`By allocation, ${year}`} names="Allocation" rows={rows} />
      )}
    </Block>
  );
}

/** A row for each allocation, and one for what is spent, ordered or forecast for none, so that they add up to the year. */
function rowsOf(
  { budgetId, allocations }: BudgetState,
  year: string,
  world: LedgerWorld,
  then: LedgerWorld | undefined,
): readonly PositionRow[] {
  const compared = (scope: MoneyScope) => positionBeside(world, then, year, scope);
  return [
    ...allocations.map(({ allocationId, title, about }) => ({
      key: allocationId,
      label: about.kind === 'project' ? <ProjectLink projectId={about.projectId}>{title}</ProjectLink> : title,
      words: title,
      ...compared({ budgetId, allocationId }),
    })),
    ...restRow('Not allocated', compared({ budgetId, ofNo: 'allocation' })),
  ];
}

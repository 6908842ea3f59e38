import { budgetInWords, budgetOf } from '@minutebook/domain';
import type { BudgetState } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';

import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { useCompared } from '../clock/use-compared.ts';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { BudgetActions, MoreOfBudget } from './BudgetActions.tsx';
import { BudgetPictures } from './BudgetPictures.tsx';
import { positionsBy } from './position/positions.ts';
import { PositionTable } from './position/PositionTable.tsx';
import { Proposals } from './Proposals.tsx';
import { PostsAbove } from './position/PostsAbove.tsx';
import { SpentAbove } from './position/SpentAbove.tsx';
import { RecordedMoney } from './recorded/RecordedMoney.tsx';
import { ByAllocation } from './years/ByAllocation.tsx';
import { TakenBySavings } from './years/TakenBySavings.tsx';
import { YearEnds } from './years/YearEnds.tsx';

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
      <TakenBySavings budget={budget} />
      <BudgetPictures budget={budget} />
      <ByAllocation budget={budget} />
      <PostsAbove budgetId={budgetId} />
      <YearEnds budget={budget} />
      <RecordedMoney budget={budget} />
      <MoreOfBudget budget={budget} />
    </Page>
  );
}

function Years({ budget: { budgetId } }: { readonly budget: BudgetState }) {
  const { world } = useLedger();
  const then = useCompared()?.world;
  const byYear = useMemo(() => positionsBy(world, then, { budgetId }), [world, then, budgetId]);
  return <PositionTable caption="By year" names="Year" {...byYear} />;
}

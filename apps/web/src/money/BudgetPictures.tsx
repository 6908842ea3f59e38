import { financialYearOf } from '@minutebook/domain';
import type { BudgetState } from '@minutebook/domain';
import { useMemo } from 'react';

import { useClocks } from '../clock/use-clocks.ts';
import { Block } from '../design/Block.tsx';
import { PrintedDetails } from '../design/PrintedDetails.tsx';
import { LazyDrift, LazySources, LazySpend } from './pictures/LazyPictures.tsx';

/** A budget's year as pictures: what is spent of it, how its forecast moved, where its money came from and goes. */
export function BudgetPictures({ budget: { budgetId } }: { readonly budget: BudgetState }) {
  const { day } = useClocks();
  const scope = useMemo(() => ({ budgetId }), [budgetId]);
  const year = financialYearOf(day);
  return (
    <Block heading={`The year ${year}`}>
      <LazySpend year={year} scope={scope} />
      <PrintedDetails summary="How its forecast moved">
        <LazyDrift year={year} scope={scope} />
      </PrintedDetails>
      <PrintedDetails summary="Where its money came from, and what it is for">
        <LazySources scope={scope} />
      </PrintedDetails>
    </Block>
  );
}

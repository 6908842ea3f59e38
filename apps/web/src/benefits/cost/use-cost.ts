import { costAgainstBenefit } from '@minutebook/domain';
import type { CostAgainstBenefit } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';

interface CostThenAndNow {
  readonly found: CostAgainstBenefit;
  /** The same at the date compared with; absent when nothing is compared. */
  readonly were: CostAgainstBenefit | undefined;
}

/** What the programme or one of its projects costs against what it brings, as the page shows it and as it was. */
export function useCost(projectId: string | undefined): CostThenAndNow {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const scope = useMemo(() => (projectId === undefined ? {} : { projectId }), [projectId]);
  const found = useMemo(() => costAgainstBenefit(world, day, scope), [world, day, scope]);
  const were = useMemo(
    () => (then === undefined || compared === undefined ? undefined : costAgainstBenefit(then, compared.day, scope)),
    [then, compared, scope],
  );
  return { found, were };
}

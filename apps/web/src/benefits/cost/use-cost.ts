import { costAgainstBenefit } from '@minutebook/domain';
import type { CostAgainstBenefit } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { useCallback } from 'react';

import { useReport, useReportThen } from '../../clock/stepping/use-report.ts';

interface CostThenAndNow {
  readonly found: CostAgainstBenefit;
  /** The same at the date compared with; absent when nothing is compared. */
  readonly were: CostAgainstBenefit | undefined;
}

/** What the programme or one of its projects costs against what it brings, as the page shows it and as it was. */
export function useCost(projectId: string | undefined): CostThenAndNow {
  const costAt = useCallback(
    ({ world }: Moment, day: string) => costAgainstBenefit(world, day, { projectId }),
    [projectId],
  );
  return { found: useReport(costAt), were: useReportThen(costAt) };
}

import type { BusinessPlanState, PlanContent } from '@minutebook/domain';
import { createContext, useContext } from 'react';

import { useCompared } from '../../../clock/use-compared.ts';
import type { Before } from '../../../figures/before.ts';

/** What the plan that is shown said at the date compared with; a form compares nothing. */
export const PlanThen = createContext<Before<PlanContent>>(undefined);

export function usePlanThen(): Before<PlanContent> {
  return useContext(PlanThen);
}

/** What a plan said at the date compared with, in its working copy or in a version; `none` where it was not there then. */
export function usePlanOf(
  projectId: string,
  of: (plan: BusinessPlanState) => PlanContent | undefined,
): Before<PlanContent> {
  const then = useCompared()?.world;
  if (then === undefined) return undefined;
  const plan = then.state('businessPlan', projectId);
  return (plan === undefined ? undefined : of(plan)) ?? 'none';
}

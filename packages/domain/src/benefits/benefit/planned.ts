import type { BusinessPlanState } from '../../governance/business-plan/state.ts';
import type { PlannedBenefit } from '../../governance/business-plan/events.ts';
import { linesPromising } from '../../governance/business-plan/taking-up/promises.ts';
import type { BenefitEvent } from './events.ts';

export type Planned = NonNullable<Extract<BenefitEvent, { type: 'BenefitIdentified' }>['data']['planned']>;

/** What the version that a benefit came from promises under its title: mostly one line, none where the plan has no such. */
export function promisesOf(planned: Planned, plan: BusinessPlanState | undefined): readonly PlannedBenefit[] {
  const version = plan?.versions.find((one) => one.version === planned.version && one.digest === planned.digest);
  return version === undefined ? [] : linesPromising(planned.title, version);
}

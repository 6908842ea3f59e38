import type { LedgerWorld } from '@minutebook/domain';

import { useNow } from '../../replay/index.ts';

/** What has to be there before a project can be added. */
export type FirstStep = 'setUpProgramme' | 'registerDepartment';

/** The step to take before a project can be added; `undefined` when one can be. */
export function firstStep(world: LedgerWorld): FirstStep | undefined {
  const programme = world.states('programme')[0];
  if (programme === undefined) return 'setUpProgramme';
  return programme.departments.length === 0 ? 'registerDepartment' : undefined;
}

/** The step to take now. */
export function useFirstStep(): FirstStep | undefined {
  return firstStep(useNow().world);
}

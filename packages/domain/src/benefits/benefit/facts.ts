import type { LedgerWorld } from '../../world.ts';
import { decisionOf } from '../../money/budget/granting.ts';
import { isSamePromise } from '../../governance/business-plan/taking-up/promises.ts';
import { areAims, areDepartments } from '../../programme/programme/registered.ts';
import { benefits } from '../read.ts';
import type { AttributedShare, TargetAnchor } from './events.ts';
import { promisesOf } from './planned.ts';
import type { Planned } from './planned.ts';
import type { BenefitState } from './state.ts';

/** What an identification leans on outside its benefit. */
export interface IdentifyingFacts {
  readonly departmentsAreKnown: boolean;
  readonly aimsAreKnown: boolean;
  /** Whether the plan that is named promises it; true where none is named. */
  readonly planPromisesIt: boolean;
  /** The benefit that came from the same promise, of whatever version; `undefined` where there is none. */
  readonly taken: BenefitState | undefined;
}

interface Identifies {
  readonly benefitId: string;
  readonly departmentIds: readonly string[];
  readonly aimIds: readonly string[];
  readonly planned?: Planned | undefined;
}

export function identifyingFacts(
  { benefitId, departmentIds, aimIds, planned }: Identifies,
  world: LedgerWorld,
): IdentifyingFacts {
  return {
    departmentsAreKnown: areDepartments(departmentIds, world),
    aimsAreKnown: areAims(aimIds, world),
    planPromisesIt:
      planned === undefined || promisesOf(planned, world.state('businessPlan', planned.projectId)).length > 0,
    taken: planned && benefits(world).find((one) => one.benefitId !== benefitId && isSamePromise(one.planned, planned)),
  };
}

/** Whether the ledger holds every project that is named. */
export function projectsAreKnown(projects: readonly AttributedShare[], world: LedgerWorld): boolean {
  return projects.every(({ projectId }) => world.state('project', projectId) !== undefined);
}

/** Whether the ledger holds the milestone that is named; true of a month. */
export function anchorIsKnown(anchor: TargetAnchor, world: LedgerWorld): boolean {
  if (anchor.kind === 'month') return true;
  const milestones = world.state('project', anchor.projectId)?.milestones ?? [];
  return milestones.some((one) => one.milestoneId === anchor.milestoneId);
}

/** Whether the register holds the decision that is named; true where none is. */
export function decisionIsKnown(decisionId: string | undefined, world: LedgerWorld): boolean {
  return decisionId === undefined || decisionOf(decisionId, world) !== undefined;
}

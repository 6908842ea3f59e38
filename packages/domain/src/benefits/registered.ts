import { refused } from '../kernel/decision.ts';
import type { Refused } from '../kernel/decision.ts';
import type { LedgerWorld } from '../world.ts';

/** Whether the programme has registered every one of these departments. */
export function areDepartments(departmentIds: readonly string[], world: LedgerWorld): boolean {
  const registered = new Set(
    world.states('programme').flatMap((one) => one.departments.map(({ departmentId }) => departmentId)),
  );
  return departmentIds.every((one) => registered.has(one));
}

/** `BenefitIsNotIdentified`. */
export function benefitIsNotIdentified(): Refused {
  return refused('BenefitIsNotIdentified', 'There is no such benefit.', 'Identify the benefit first.');
}

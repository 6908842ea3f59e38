import type { LedgerWorld } from '../../world.ts';

/** Whether the programme has ever adopted every one of these aims. */
export function areAims(aimIds: readonly string[], world: Pick<LedgerWorld, 'states'>): boolean {
  const adopted = new Set(world.states('programme').flatMap((one) => one.aims.map(({ aimId }) => aimId)));
  return aimIds.every((one) => adopted.has(one));
}

/** Whether the programme has registered every one of these departments. */
export function areDepartments(departmentIds: readonly string[], world: Pick<LedgerWorld, 'states'>): boolean {
  const registered = new Set(
    world.states('programme').flatMap((one) => one.departments.map(({ departmentId }) => departmentId)),
  );
  return departmentIds.every((one) => registered.has(one));
}

/** Whether the programme has registered this partner. */
export function isPartner(partnerId: string, world: Pick<LedgerWorld, 'states'>): boolean {
  return world.states('programme').some(({ partners }) => partners.some((one) => one.partnerId === partnerId));
}

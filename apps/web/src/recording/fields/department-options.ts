import type { LedgerWorld } from '@minutebook/domain';

/** The departments of the programme to choose from. */
export function departmentOptions(world: LedgerWorld) {
  return world
    .states('programme')
    .flatMap((one) => one.departments)
    .map(({ departmentId, title }) => ({ value: departmentId, label: title }));
}

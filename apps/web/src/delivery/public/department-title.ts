import type { LedgerWorld } from '@minutebook/domain';

/** A department by its title; by its id where the programme has none under it. */
export function departmentTitle(departmentId: string, names: Pick<LedgerWorld, 'states'>): string {
  const departments = names.states('programme').flatMap((programme) => programme.departments);
  return departments.find((one) => one.departmentId === departmentId)?.title ?? departmentId;
}

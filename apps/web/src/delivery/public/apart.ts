import type { LedgerWorld, ProjectState } from '@minutebook/domain';

/** What tells a project apart from another one of its title: whose it is, and the entry that proposed it. */
export function apartOf({ departmentId, proposed }: ProjectState, world: LedgerWorld): string {
  const departments = world.states('programme').flatMap((one) => one.departments);
  const owner = departments.find((one) => one.departmentId === departmentId.value)?.title ?? departmentId.value;
  return `${owner}, proposed in entry ${proposed.n}`;
}

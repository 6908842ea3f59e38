import type { LedgerWorld } from '@minutebook/domain';

import type { Option } from '../../../design/fields/fields.tsx';

/** The departments that a project can belong to, as choices. */
export function departmentsToChoose(world: LedgerWorld): readonly Option[] {
  return world
    .states('programme')
    .flatMap((programme) => programme.departments)
    .map(({ departmentId, title }) => ({ value: departmentId, label: title }));
}

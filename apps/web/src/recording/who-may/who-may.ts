import { rolesFor } from '@minutebook/domain';
import type { StatementCommand } from '@minutebook/domain';

import { anyOf } from '../../session/role-words.ts';
import { capital } from '../../design/capital.ts';

/** Who may record it, to tell those who may not: “A programme manager or an administrator”. */
export function whoMay(type: StatementCommand['type']): string {
  if (type === 'DecideUnderDelegation') return 'An officer whom the scheme of delegation names';
  const roles = rolesFor(type);
  // What follows from another entry is sent by nobody, and no form leads to it.
  if (roles.length === 0) return 'Nobody';
  const words = anyOf(roles);
  return capital(words);
}

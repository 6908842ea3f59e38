import type { Role } from '@minutebook/domain';

import { roleWords } from '../../session/role-words.ts';

/** Roles in words, as “Programme manager, Administrator”. */
export function rolesInWords(roles: readonly Role[]): string {
  return roles.map((role) => roleWords[role]).join(', ');
}

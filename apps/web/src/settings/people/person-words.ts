import type { Role } from '@minutebook/domain';

import type { Option } from '../../design/fields/fields.tsx';
import { roleWords } from '../../session/role-words.ts';

/** What each role may do, for whoever gives it. */
const mayDo: Record<Role, string> = {
  programmeManager: 'Records what happens to the programme and its projects, and imports published data',
  boardMember: 'Reads everything',
  financeOfficer: 'Reads everything',
  scrutinyMember: 'Reads everything',
  administrator: 'Adds and erases people, and records aims, departments and partners',
};

/** Every role as a choice. */
export const roleOptions: readonly Option[] = (Object.keys(mayDo) as Role[]).map((role) => ({
  value: role,
  label: roleWords[role],
  hint: mayDo[role],
}));

/** Roles in words, as “Programme manager, Administrator”. */
export function rolesInWords(roles: readonly Role[]): string {
  return roles.map((role) => roleWords[role]).join(', ');
}

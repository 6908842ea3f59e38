import type { Role } from '@minutebook/domain';

import type { Option } from '../../design/fields/fields.tsx';
import { roleWords } from '../../session/role-words.ts';

/** What each role may record, for whoever gives it. Everybody reads everything. */
const mayDo: Record<Role, string> = {
  programmeManager:
    'Records what happens to the programme, its projects, their plans and the meetings, and imports published data',
  boardMember:
    'Minutes what a board decides, declares interests, and decides under delegation where the scheme names their post',
  financeOfficer: 'Signs plans off for finance, and decides under delegation where the scheme names their post',
  scrutinyMember: 'Reads everything and records nothing',
  administrator:
    'Adds and erases people, and records boards, their members and meetings, the framework and the scheme of delegation, aims, departments and partners, interests, and sign-offs that are not for finance',
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

import type { Role } from '@minutebook/domain';

/** What a role is called on the screen. */
export const roleWords: Record<Role, string> = {
  programmeManager: 'Programme manager',
  boardMember: 'Board member',
  financeOfficer: 'Finance officer',
  scrutinyMember: 'Scrutiny member',
  administrator: 'Administrator',
};

import type { Role } from '@minutebook/domain';

/** What a role is called on the screen. */
export const roleWords: Record<Role, string> = {
  programmeManager: 'Programme manager',
  boardMember: 'Board member',
  financeOfficer: 'Finance officer',
  scrutinyMember: 'Scrutiny member',
  administrator: 'Administrator',
  clerk: 'Clerk',
  legalOfficer: 'Legal officer',
  humanResourcesOfficer: 'Human resources officer',
  equalitiesOfficer: 'Equalities officer',
};

/** Roles in a sentence: “a programme manager or an administrator”; “somebody” for none. */
export function anyOf(roles: readonly Role[]): string {
  const words = roles.map((role) => {
    const word = roleWords[role].toLowerCase();
    return /^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`;
  });
  return words.length === 0 ? 'somebody' : words.join(' or ');
}

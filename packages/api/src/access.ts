import { recordedBy, rolesFor, statement } from '@minutebook/domain';
import type { Role, StatementCommand } from '@minutebook/domain';

/** Every type of command that somebody with these roles may record; amendments go by what they amend. */
export function recordableBy(roles: readonly Role[]): readonly StatementCommand['type'][] {
  return statement.options
    .map((one) => one.shape.type.value)
    .filter((type) => rolesFor(type).some((role) => roles.includes(role)));
}

/** Every type of entry that somebody with these roles may correct or withdraw, or answer where it is answered otherwise. */
export function amendableBy(roles: readonly Role[]): readonly string[] {
  return [...new Set(recordableBy(roles).map((type) => recordedBy(type)))];
}

/** Who may import published data. Everything it records is checked as anyone's. */
export function mayImport(roles: readonly Role[]): boolean {
  return roles.includes('programmeManager');
}

/** Who may import spend: who may record it. */
export function mayImportSpend(roles: readonly Role[]): boolean {
  return rolesFor('BeginSpendImport').some((role) => roles.includes(role));
}

/** Who may import figures of services and benefits: who may record them. */
export function mayImportFigures(roles: readonly Role[]): boolean {
  return rolesFor('RecordContacts').some((role) => roles.includes(role));
}

/**
 * Who may choose people by name and role: whoever records who sits on a board, or who may decide for one; and a clerk, who
 * records who of them was there.
 */
export function mayChoosePeople(roles: readonly Role[]): boolean {
  const may = recordableBy(roles);
  if (roles.includes('clerk')) return true;
  return may.includes('AppointMember') || may.includes('AdoptSchemeOfDelegation');
}

/** Who may see and change the list of people. */
export function mayKeepPeople(roles: readonly Role[]): boolean {
  return roles.includes('administrator');
}

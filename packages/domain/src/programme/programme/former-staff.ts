import type { Stated } from '../../kernel/entry.ts';
import type { Assignment, ProgrammeState } from './state.ts';

/** What the record of roles says of people: of whom all roles were taken, as when they are erased. */
type OnRecord = Pick<ProgrammeState, 'roles'> | undefined;

/** The entry by which all roles were taken from somebody by a day; `undefined` for whoever has some, or was never on record. */
export function leftStaff(personId: string, programme: OnRecord, on: string): Stated<Assignment> | undefined {
  const last = programme?.roles.findLast((one) => one.value.personId === personId && one.on <= on);
  return last?.value.roles.length === 0 ? last : undefined;
}

/**
 * The number of a former member of staff, from 1 in the order in which people left: the same for everything that they
 * recorded. `undefined` for whoever is on the record with roles, or not at all. Example: the second who left is 2, also
 * once a third has.
 */
export function numberOfFormerStaff(personId: string, programme: OnRecord): number | undefined {
  const now = programme?.roles.findLast((one) => one.value.personId === personId);
  if (now?.value.roles.length !== 0) return undefined;
  const left = programme?.roles.filter((one) => one.value.roles.length === 0).map((one) => one.value.personId);
  return [...new Set(left)].indexOf(personId) + 1;
}

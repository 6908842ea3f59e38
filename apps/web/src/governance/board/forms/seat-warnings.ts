import { rolesFor } from '@minutebook/domain';
import type { Role } from '@minutebook/domain';

import { rolesInWords } from '../../../settings/public/person-words.ts';

/**
 * What whoever seats somebody with these roles should know first: that a seat counts and votes, and that its holder could
 * record nothing as a member. It is not refused, since a role may be given later.
 */
export function seatWarnings(roles: readonly Role[]): readonly string[] {
  // Whoever may say that a board confirmed its minutes speaks as a member of it.
  if (rolesFor('ConfirmMinutes').some((one) => roles.includes(one))) return [];
  return [
    `They have no role of a board member here, only: ${rolesInWords(roles)}. On the board they would count to the quorum and vote, but could not record what it decides. Give them that role first, under Settings, People.`,
    ...(roles.includes('clerk') ? ['A clerk writes a board’s minutes and, as a rule, does not sit on it.'] : []),
  ];
}

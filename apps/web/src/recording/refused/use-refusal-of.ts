import { decide, roleToRecord } from '@minutebook/domain';
import type { Command, Refused } from '@minutebook/domain';

import { useNow, useOwnId, useOwnRoles } from '../../replay/index.ts';

/**
 * Why the domain refuses a command from whoever is signed in, by the ledger as this page has it; `undefined` where it does
 * not, or where it is not known who is signed in, or in which role.
 */
export function useRefusalOf(): (command: Command) => Refused | undefined {
  const { world } = useNow();
  const personId = useOwnId();
  const roles = useOwnRoles();
  return (command) => {
    const role = personId === undefined ? undefined : roleToRecord(command, { personId, roles }, world);
    if (personId === undefined || role === undefined) return undefined;
    const decision = decide(command, world, { id: personId, role });
    return decision.kind === 'refused' ? decision : undefined;
  };
}

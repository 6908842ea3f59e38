import { programmeCommands } from '@minutebook/domain';
import type { Command, Role } from '@minutebook/domain';

import { useClocks } from '../clock/use-clocks.ts';
import { useSession } from '../replay/index.ts';

/** Whether a form is offered. The server decides anyway; this only keeps people from forms that would be refused. */
export type MayRecord = 'yes' | 'notInThePast' | 'notInThisRole';

const aboutProgramme: ReadonlySet<string> = new Set(programmeCommands.map((one) => one.shape.type.value));

function rolesFor(type: Command['type']): readonly Role[] {
  return aboutProgramme.has(type) ? ['programmeManager', 'administrator'] : ['programmeManager'];
}

/** Whether the person signed in may record this at the date shown. */
export function useMayRecord(type: Command['type']): MayRecord {
  const session = useSession();
  const { past } = useClocks();
  const roles = session.kind === 'known' && session.person !== null ? session.person.roles : [];
  if (!rolesFor(type).some((role) => roles.includes(role))) return 'notInThisRole';
  return past ? 'notInThePast' : 'yes';
}

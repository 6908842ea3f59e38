import type { Command } from '@minutebook/domain';

import { useClocks } from '../clock/use-clocks.ts';
import { useSession } from '../replay/index.ts';

/** Whether a form is offered. The server decides anyway; this only keeps people from forms that would be refused. */
export type MayRecord = 'yes' | 'notInThePast' | 'notInThisRole';

/** Whether the person signed in may record this at the date shown, by what the server says of their roles. */
export function useMayRecord(type: Command['type']): MayRecord {
  const session = useSession();
  const { past } = useClocks();
  const person = session.kind === 'known' ? session.person : null;
  if (person?.mayRecord.includes(type) !== true) return 'notInThisRole';
  return past ? 'notInThePast' : 'yes';
}

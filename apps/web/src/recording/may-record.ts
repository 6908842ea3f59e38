import type { StatementCommand } from '@minutebook/domain';

import { useClocks } from '../clock/use-clocks.ts';
import { useSession } from '../replay/index.ts';

/** Whether a form is offered. The server decides anyway; this only keeps people from forms that would be refused. */
export type MayRecord = 'yes' | 'notInThePast' | 'notInThisRole';

/** Whether the person signed in may record this at the date shown, by what the server says of their roles. */
export function useMayRecord(type: StatementCommand['type']): MayRecord {
  return useRights()(type);
}

/** Whether they may record one of these at least, for what leads to several forms. */
export function useMayRecordAny(types: readonly StatementCommand['type'][]): MayRecord {
  const rights = types.map(useRights());
  return rights.find((may) => may !== 'notInThisRole') ?? 'notInThisRole';
}

/** The same for every command. */
export function useRights(): (type: StatementCommand['type']) => MayRecord {
  const session = useSession();
  const { past } = useClocks();
  const mayRecord = session.kind === 'known' ? session.person?.mayRecord : undefined;
  return (type) => (mayRecord?.includes(type) === true ? (past ? 'notInThePast' : 'yes') : 'notInThisRole');
}

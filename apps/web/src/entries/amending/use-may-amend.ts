import type { DomainEntry } from '@minutebook/domain';

import { useClocks } from '../../clock/use-clocks.ts';
import type { MayRecord } from '../../recording/may-record.ts';
import { useSession } from '../../replay/index.ts';

/** Whether the person signed in may correct or withdraw such an entry at the date shown, by what the server says of their roles. */
export function useMayAmend(type: DomainEntry['type']): MayRecord {
  const session = useSession();
  const { past } = useClocks();
  const mayAmend = session.kind === 'known' ? session.person?.mayAmend : undefined;
  return mayAmend?.includes(type) === true ? (past ? 'notInThePast' : 'yes') : 'notInThisRole';
}

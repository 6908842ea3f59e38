import { recordedByPeople } from '@minutebook/domain';
import type { DomainEntry, LedgerWorld } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useCompared } from '../../clock/use-compared.ts';

/** What people recorded by a point, and the world that names it. */
export interface ByPeople {
  readonly entries: readonly DomainEntry[];
  readonly names: LedgerWorld;
  /** Number of the last entry that is known. */
  readonly n: number;
}

/** What people recorded by the point that the page shows, and by the one that it is compared with. */
export function useByPeople(): { readonly now: ByPeople; readonly before: ByPeople | undefined } {
  const ledger = useLedger();
  const compared = useCompared();
  const now = useMemo(() => byPeople(ledger), [ledger]);
  const before = useMemo(() => compared && byPeople(compared), [compared]);
  return { now, before };
}

function byPeople({ entries, names, world }: Moment): ByPeople {
  return { entries: recordedByPeople(entries), names, n: world.n };
}

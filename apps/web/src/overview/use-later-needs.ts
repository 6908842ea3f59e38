import type { LedgerWorld, Role } from '@minutebook/domain';
import { useEffect, useState } from 'react';

import { useFetched } from '../design/use-fetched.ts';
import { whenIdle } from '../design/when-idle.ts';
import type { AnyNeed } from './NeedsYou.tsx';

const fetchThem = () => import('../money/public/needs.ts');

const none = (): readonly AnyNeed[] => [];

/** What tells needs that no first page waits for: nothing until it was fetched, once the browser has nothing else to do. */
export function useLaterNeeds(): (world: LedgerWorld, day: string, role: Role) => readonly AnyNeed[] {
  const [wanted, setWanted] = useState(false);
  useEffect(() => whenIdle(() => setWanted(true)), []);
  return useFetched(wanted, fetchThem).part?.moneyNeeds ?? none;
}

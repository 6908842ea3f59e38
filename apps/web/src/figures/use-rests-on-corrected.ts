import type { AmendmentEntry } from '@minutebook/domain';
import { useEffect, useState } from 'react';

import { amendmentsIn } from '../clock/amendments.ts';
import { useLedger } from '../clock/page-ledger.tsx';
import { whenIdle } from '../design/when-idle.ts';

/** What became of an entry. */
type How = 'corrected' | 'withdrawn';

/**
 * What became of those entries that something rests on, where anything did. They are asked for only once the page is drawn, as
 * a figure works out what is behind it when it is asked; `behind` must not change while they do not.
 */
export function useRestsOnCorrected(behind: () => readonly number[]): How | undefined {
  const amendments = amendmentsIn(useLedger().names);
  const [how, setHow] = useState<How>();
  useEffect(() => {
    const look = (): void => setHow(worstOf(behind, amendments));
    return amendments.size === 0 ? look() : whenIdle(look);
  }, [behind, amendments]);
  return how;
}

function worstOf(behind: () => readonly number[], amendments: ReadonlyMap<number, AmendmentEntry>): How | undefined {
  if (amendments.size === 0) return undefined;
  const found = behind().flatMap((n) => amendments.get(n) ?? []);
  if (found.length === 0) return undefined;
  return found.some(({ type }) => type === 'EntryCorrected') ? 'corrected' : 'withdrawn';
}

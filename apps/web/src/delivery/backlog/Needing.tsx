import type { BacklogRow } from '@minutebook/domain';
import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { needing } from './needing.ts';
import type { BacklogSearch } from './search.ts';

interface NeedingProps {
  readonly need: BacklogSearch['need'];
  readonly rows: readonly BacklogRow[];
  readonly children: (rows: readonly BacklogRow[]) => ReactNode;
}

/** Shows of these rows those that one line of “What needs you” on the overview is about. */
export function Needing({ need, rows, children }: NeedingProps) {
  const { world } = useLedger();
  const { day } = useClocks();
  return children(useMemo(() => needing(need, rows, world, day), [need, rows, world, day]));
}

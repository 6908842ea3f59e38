import type { Moment } from '@minutebook/ledger';

import { useMoment } from '../replay/index.ts';
import { useClocks } from './use-clocks.ts';

/**
 * The ledger as it was known at the point that the address compares with, to be set beside `useLedger`; `undefined` when
 * nothing is compared.
 */
export function useCompared(): Moment | undefined {
  const { clocks, compared } = useClocks();
  const moment = useMoment(compared?.clocks ?? clocks);
  return compared === undefined ? undefined : moment;
}

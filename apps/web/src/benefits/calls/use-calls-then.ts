import { callPeriods, servicesWithCalls } from '@minutebook/domain';
import type { CallPeriod, ServiceState } from '@minutebook/domain';
import { useMemo } from 'react';

import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';

/** These services as they were at the date compared with; `undefined` when nothing is compared. */
export function useServicesThen(these: readonly ServiceState[]): readonly ServiceState[] | undefined {
  const then = useCompared()?.world;
  return useMemo(() => {
    if (then === undefined) return undefined;
    const ids = new Set(these.map(({ serviceId }) => serviceId));
    return servicesWithCalls(then).filter(({ serviceId }) => ids.has(serviceId));
  }, [then, these]);
}

/** How their calls were handled, as known at the date compared with; `undefined` when nothing is compared. */
export function useCallsThen(these: readonly ServiceState[]): readonly CallPeriod[] | undefined {
  const { compared } = useClocks();
  const services = useServicesThen(these);
  return useMemo(() => services && compared && callPeriods(services, compared.day), [services, compared]);
}

import { callPeriods, hasCalls } from '@minutebook/domain';
import type { ServiceState } from '@minutebook/domain';
import { useMemo } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { CallsChart } from '../calls/CallsChart.tsx';

/** How the calls of one service were handled; nothing where none were counted and nobody said that they were not collected. */
export function ServiceCalls({ service }: { readonly service: ServiceState }) {
  const { day } = useClocks();
  const periods = useMemo(() => callPeriods([service], day), [service, day]);
  if (!hasCalls(service)) return null;
  return (
    <Block heading="Calls">
      <CallsChart which="abandonment" periods={periods} />
      <p className="govuk-body">
        <PathLink path={`/benefits/call-handling?service=${service.serviceId}`}>
          Waits, targets and comparisons
        </PathLink>
      </p>
    </Block>
  );
}

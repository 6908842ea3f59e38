import { callPeriods, hasCalls } from '@minutebook/domain';
import type { ServiceState } from '@minutebook/domain';
import { useMemo } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { CallsChart } from '../calls/CallsChart.tsx';
import { useCallsThen } from '../calls/use-calls-then.ts';

/** How the calls of one service were handled; nothing where none were counted and nobody said that they were not collected. */
export function ServiceCalls({ service }: { readonly service: ServiceState }) {
  const { day } = useClocks();
  const these = useMemo(() => [service], [service]);
  const periods = useMemo(() => callPeriods(these, day), [these, day]);
  const before = useCallsThen(these);
  if (!hasCalls(service)) return null;
  return (
    <Block heading="Calls">
      <CallsChart which="abandonment" periods={periods} before={before} />
      <p className="govuk-body">
        <PathLink path={`/benefits/call-handling?service=${service.serviceId}`}>
          Waits, targets and comparisons
        </PathLink>
      </p>
    </Block>
  );
}

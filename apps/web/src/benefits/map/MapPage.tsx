import { benefits, benefitsMap } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Later } from '../../design/Later.tsx';
import { part } from '../../fetching/part.tsx';
import { Page } from '../../shell/Page.tsx';
import { BenefitsTabs } from '../BenefitsTabs.tsx';
import { GapsTable } from './GapsTable.tsx';

const Picture = part(() => import('./MapChart.tsx'), 'MapChart');

/** Which aim is served by which benefit, and which project brings it: first what hangs in the air, then the picture. */
export function MapPage() {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const map = useMemo(() => benefitsMap(world, day), [world, day]);
  const was = useMemo(
    () => (then === undefined || compared === undefined ? undefined : benefitsMap(then, compared.day)),
    [then, compared],
  );
  return (
    <Page
      title="Benefits map"
      kind="Benefits"
      intro="Which aims are served by which benefits, and which projects bring them; first what does not hang together."
    >
      <BenefitsTabs />
      {benefits(world).length === 0 ? (
        <EmptyState>No benefit has been identified, so that nothing joins the projects to the aims yet.</EmptyState>
      ) : (
        <>
          <GapsTable map={map} was={was} />
          <Later>
            <Picture map={map} />
          </Later>
        </>
      )}
    </Page>
  );
}

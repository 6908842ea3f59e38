import { scrutinyOutstanding } from '@minutebook/domain';
import type { Role } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { NeedsListed } from './NeedsListed.tsx';
import { OwnEvidence } from './OwnEvidence.tsx';

/** What waits to be judged by somebody of these roles; without roles, all that is not done, whoever has to do it. */
export function OverviewScrutiny({ roles }: { readonly roles?: readonly Role[] | undefined }) {
  return roles === undefined ? <NotDone /> : <OwnEvidence roles={roles} />;
}

/** What was recommended and asked and is not done, what has waited longest first; nothing where there is none. */
function NotDone() {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const outstanding = useMemo(() => scrutinyOutstanding(world, day), [world, day]);
  const were = useMemo(
    () => (then === undefined || compared === undefined ? undefined : scrutinyOutstanding(then, compared.day)),
    [then, compared],
  );
  if (outstanding.length === 0) return null;
  return (
    <Block heading="What became of what was recommended and asked?">
      <NeedsListed needs={outstanding} were={were} />
    </Block>
  );
}

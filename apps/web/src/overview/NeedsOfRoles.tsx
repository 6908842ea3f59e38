import { needsOf } from '@minutebook/domain';
import type { LedgerWorld, Need, Role } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { useCompared } from '../clock/use-compared.ts';
import { NeedsYou } from './NeedsYou.tsx';

/** What needs somebody of these roles, each thing once. */
export function NeedsOfRoles({ roles }: { readonly roles: readonly Role[] }) {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const before = useCompared()?.world;
  const beforeDay = compared?.day;
  const needs = useMemo(() => needsOfAll(roles, world, day), [roles, world, day]);
  const were = useMemo(
    () => (before === undefined || beforeDay === undefined ? undefined : needsOfAll(roles, before, beforeDay)),
    [roles, before, beforeDay],
  );
  return <NeedsYou needs={needs} were={were} />;
}

function needsOfAll(roles: readonly Role[], world: LedgerWorld, day: string): readonly Need[] {
  const all = roles.flatMap((role) => needsOf(world, day, role));
  return [...new Map(all.map((need) => [need.kind, need])).values()];
}

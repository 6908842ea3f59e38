import { needsOf } from '@minutebook/domain';
import type { LedgerWorld, Need, Role } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { useCallback } from 'react';

import { useReport, useReportThen } from '../clock/stepping/use-report.ts';
import { NeedsYou } from './NeedsYou.tsx';

/** What needs somebody of these roles, each thing once. */
export function NeedsOfRoles({ roles }: { readonly roles: readonly Role[] }) {
  const needsAt = useCallback(({ world }: Moment, day: string) => needsOfAll(roles, world, day), [roles]);
  return <NeedsYou needs={useReport(needsAt)} were={useReportThen(needsAt)} />;
}

function needsOfAll(roles: readonly Role[], world: LedgerWorld, day: string): readonly Need[] {
  const all = roles.flatMap((role) => needsOf(world, day, role));
  return [...new Map(all.map((need) => [need.kind, need])).values()];
}

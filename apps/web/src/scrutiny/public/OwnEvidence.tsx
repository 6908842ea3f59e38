import { scrutinyNeeds } from '@minutebook/domain';
import type { LedgerWorld, Role } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { useCallback } from 'react';

import { useReport, useReportThen } from '../../clock/stepping/use-report.ts';
import { NeedsListed } from './NeedsListed.tsx';

/** The evidence on recommendations that waits to be judged by somebody of these roles. */
export function OwnEvidence({ roles }: { readonly roles: readonly Role[] }) {
  const needsAt = useCallback(({ world }: Moment, day: string) => toJudge(world, day, roles), [roles]);
  return <NeedsListed needs={useReport(needsAt)} were={useReportThen(needsAt)} />;
}

/** What is nobody's own stands with all that is not done. */
function toJudge(world: LedgerWorld, day: string, roles: readonly Role[]) {
  const all = roles.flatMap((role) => scrutinyNeeds(world, day, role).filter(({ kind }) => kind === 'evidenceWaits'));
  return all.slice(0, 1);
}

import { ownQueryNeeds } from '@minutebook/domain';
import type { Role } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { useCallback } from 'react';

import { useReport, useReportThen } from '../../clock/stepping/use-report.ts';
import { useOwnId } from '../../replay/index.ts';
import { NeedsListed } from './NeedsListed.tsx';

/** The queries that wait for whoever reads: for the answer of a post of theirs, or for their word on an answer. */
export function OwnQueries({ roles }: { readonly roles: readonly Role[] }) {
  const personId = useOwnId();
  const needsAt = useCallback(
    ({ world }: Moment, day: string) => ownQueryNeeds(world, day, roles, personId),
    [roles, personId],
  );
  return <NeedsListed needs={useReport(needsAt)} were={useReportThen(needsAt)} />;
}

import { needsOf } from '@minutebook/domain';
import type { LedgerWorld, Need, Role } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { useCompared } from '../clock/use-compared.ts';
import { Later } from '../design/Later.tsx';
import { part } from '../fetching/part.tsx';
import { useSession } from '../replay/index.ts';
import { NeedsYou } from './NeedsYou.tsx';

/** Fetched once the page is there: the first visit does not wait for what reads benefits. */
const BenefitsNeeds = part(() => import('../benefits/public/BenefitsNeeds.tsx'), 'BenefitsNeeds');

const none: readonly Role[] = [];

/** The roles of whoever is signed in. */
export function useRoles(): readonly Role[] {
  const session = useSession();
  return session.kind === 'known' ? (session.person?.roles ?? none) : none;
}

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
  return (
    <>
      <NeedsYou needs={needs} were={were} />
      <Later meanwhile={needs.length === 0 ? <p className="govuk-body">Looking for what needs you.</p> : null}>
        <BenefitsNeeds roles={roles} alone={needs.length === 0} />
      </Later>
    </>
  );
}

function needsOfAll(roles: readonly Role[], world: LedgerWorld, day: string): readonly Need[] {
  const all = roles.flatMap((role) => needsOf(world, day, role));
  return [...new Map(all.map((need) => [need.kind, need])).values()];
}

import { benefits, benefitsNeeds } from '@minutebook/domain';
import type { Role } from '@minutebook/domain';
import { useMemo } from 'react';

import { PathLink, PathLinks } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Explain } from '../../figures/FigureView.tsx';
import { useOwnId } from '../../replay/index.ts';

/** What needs whoever is signed in about benefits: never the claims that are their own. */
export function BenefitsNeeds({ roles }: { readonly roles: readonly Role[] }) {
  const { world } = useLedger();
  const { day } = useClocks();
  const personId = useOwnId();
  const needs = useMemo(
    () => (benefits(world).length === 0 ? [] : roles.flatMap((role) => benefitsNeeds(world, day, role, personId))),
    [roles, world, day, personId],
  );
  if (needs.length === 0) return null;
  return (
    <ul className="govuk-list mb-needs">
      {needs.map(({ kind, path, sentence, figure, places }) => (
        <li key={kind}>
          <p className="mb-needs__sentence">
            <strong>{sentence}</strong>{' '}
            {places === undefined ? <PathLink path={path}>See them</PathLink> : <PathLinks places={places} />}
          </p>
          {figure === undefined ? null : <Explain figure={figure} />}
        </li>
      ))}
    </ul>
  );
}

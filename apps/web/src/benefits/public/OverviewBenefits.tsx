import { benefits, benefitsNeeds } from '@minutebook/domain';
import type { Role } from '@minutebook/domain';
import { useMemo } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { Explain } from '../../figures/FigureView.tsx';

/** What needs somebody of these roles about benefits; nothing where nothing does. */
export function OverviewBenefits({ roles }: { readonly roles: readonly Role[] }) {
  const { world } = useLedger();
  const { day } = useClocks();
  const needs = useMemo(
    () => (benefits(world).length === 0 ? [] : roles.flatMap((role) => benefitsNeeds(world, day, role))),
    [roles, world, day],
  );
  if (needs.length === 0) return null;
  return (
    <Block heading="Do the benefits come?">
      <ul className="govuk-list mb-needs">
        {needs.map(({ kind, path, sentence, figure }) => (
          <li key={kind}>
            <p className="mb-needs__sentence">
              <strong>{sentence}</strong> <PathLink path={path}>See them</PathLink>
            </p>
            {figure === undefined ? null : <Explain figure={figure} />}
          </li>
        ))}
      </ul>
    </Block>
  );
}

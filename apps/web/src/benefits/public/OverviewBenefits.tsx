import { benefits, benefitsNeeds, fourFigureNames, fourFigures, fourFiguresWords } from '@minutebook/domain';
import type { Role } from '@minutebook/domain';
import { useMemo } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { Explain } from '../../figures/FigureView.tsx';
import { FourFigures } from '../savings/FourFigures.tsx';

/** The four figures of savings, and what needs somebody of these roles about benefits; nothing before there is either. */
export function OverviewBenefits({ roles }: { readonly roles: readonly Role[] }) {
  const { world } = useLedger();
  const { day } = useClocks();
  const needs = useMemo(
    () => (benefits(world).length === 0 ? [] : roles.flatMap((role) => benefitsNeeds(world, day, role))),
    [roles, world, day],
  );
  const figures = useMemo(() => fourFigures(world, day), [world, day]);
  const isTold = fourFigureNames.some((one) => figures[one].terms.length > 0);
  if (needs.length === 0 && !isTold) return null;
  return (
    <Block heading="Do the benefits come?" intro={isTold ? `${fourFiguresWords(figures)}.` : undefined}>
      {isTold ? <FourFigures figures={figures} /> : null}
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

import { moneyNeeds } from '@minutebook/domain';
import type { MoneyNeed, Role } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { useCallback } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { useReport } from '../../clock/stepping/use-report.ts';
import { Explain } from '../../figures/FigureView.tsx';

/** What needs somebody of these roles about money, posts and agreements; nothing where all is in order. */
export function MoneyNeeds({ roles }: { readonly roles: readonly Role[] }) {
  const needsAt = useCallback(
    ({ world }: Moment, day: string) => needsOf(roles.flatMap((role) => moneyNeeds(world, day, role))),
    [roles],
  );
  const all = useReport(needsAt);
  if (all.length === 0) return null;
  return (
    <ul className="govuk-list mb-needs">
      {all.map(({ kind, path, sentence, figure }) => (
        <li key={`${kind} ${path}`}>
          <p className="mb-needs__sentence">
            <strong>{sentence}</strong> <PathLink path={path}>See it</PathLink>
          </p>
          <Explain figure={figure} />
        </li>
      ))}
    </ul>
  );
}

/** Each once, whoever of several roles it needs. */
function needsOf(all: readonly MoneyNeed[]): readonly MoneyNeed[] {
  return [...new Map(all.map((one) => [`${one.kind} ${one.path}`, one])).values()];
}

import { queries, recommendations, scrutinyNeeds } from '@minutebook/domain';
import type { Role } from '@minutebook/domain';
import { useMemo } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { Explain } from '../../figures/FigureView.tsx';
import { useOwnId } from '../../replay/index.ts';

/** What needs somebody of these roles about recommendations and queries; nothing where all is in order. */
export function OverviewScrutiny({ roles }: { readonly roles: readonly Role[] }) {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const personId = useOwnId();
  const needs = useMemo(() => {
    if (recommendations(world).length === 0 && queries(world).length === 0) return [];
    const all = roles.flatMap((role) => scrutinyNeeds(world, day, role, personId));
    return [...new Map(all.map((one) => [one.kind, one])).values()];
  }, [roles, world, day, personId]);
  const were = useMemo(
    () =>
      then === undefined || compared === undefined
        ? undefined
        : roles.flatMap((role) => scrutinyNeeds(then, compared.day, role, personId)),
    [roles, then, compared, personId],
  );
  if (needs.length === 0) return null;
  return (
    <Block heading="What became of what was recommended and asked?">
      <ul className="govuk-list mb-needs">
        {needs.map(({ kind, path, sentence, figure }) => (
          <li key={kind}>
            <p className="mb-needs__sentence">
              <strong>{sentence}</strong> <PathLink path={path}>See them</PathLink>
            </p>
            <Explain
              figure={figure}
              was={were && (were.find((one) => one.kind === kind)?.figure ?? { ...figure, value: 0, terms: [] })}
            />
          </li>
        ))}
      </ul>
    </Block>
  );
}

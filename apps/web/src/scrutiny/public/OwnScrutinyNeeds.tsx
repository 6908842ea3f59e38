import { queries, recommendations, scrutinyNeeds } from '@minutebook/domain';
import type { LedgerWorld, Role, ScrutinyNeed } from '@minutebook/domain';
import { useMemo } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Explain } from '../../figures/FigureView.tsx';
import { useOwnId } from '../../replay/index.ts';

interface Props {
  readonly roles: readonly Role[];
}

/** What of recommendations and queries waits for somebody of these roles alone: a word, or the answer of a post of theirs. */
export function OwnScrutinyNeeds({ roles }: Props) {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const personId = useOwnId();
  const needs = useMemo(() => own(world, day, roles, personId), [world, day, roles, personId]);
  const were = useMemo(
    () => (then === undefined || compared === undefined ? undefined : own(then, compared.day, roles, personId)),
    [then, compared, roles, personId],
  );
  if (needs.length === 0) return null;
  return (
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
  );
}

/** What is nobody's own stands with all that is not done. */
function own(world: LedgerWorld, on: string, roles: readonly Role[], personId: string | undefined) {
  if (recommendations(world).length === 0 && queries(world).length === 0) return [];
  const isOwn = ({ kind }: ScrutinyNeed, role: Role): boolean =>
    kind === 'answersToJudge' || kind === 'evidenceWaits' || (kind === 'queriesUnanswered' && role === 'boardMember');
  const all = roles.flatMap((role) => scrutinyNeeds(world, on, role, personId).filter((one) => isOwn(one, role)));
  return [...new Map(all.map((one) => [one.kind, one])).values()];
}

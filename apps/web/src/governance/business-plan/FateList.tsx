import { PathLink } from '../../clock/links.tsx';
import { StatedBy } from '../../entries/amending/CorrectLink.tsx';
import type { Fate } from './standing.ts';

/** What became of a version, each with its entry, and each decision leading to its page. */
export function FateList({ fate }: { readonly fate: readonly Fate[] }) {
  if (fate.length === 0) return <>It has not been submitted to a gate.</>;
  return (
    <ul className="govuk-list mb-small">
      {fate.map(({ words, n, decisionId }) => (
        <li key={`${n} ${words}`}>
          {decisionId === undefined ? words : <PathLink path={`/governance/decisions/${decisionId}`}>{words}</PathLink>}
          , <StatedBy n={n} />
        </li>
      ))}
    </ul>
  );
}

import { PathLink } from '../../clock/links.tsx';
import { StatedBy } from '../../entries/amending/CorrectLink.tsx';
import type { Fate } from './fate.ts';

/** What became of a version, each with its entry; a decision leads to its page, and to the meeting that took it. */
export function FateList({ fate }: { readonly fate: readonly Fate[] }) {
  if (fate.length === 0) return <>It has not been submitted to a gate.</>;
  return (
    <ul className="govuk-list mb-small">
      {fate.map(({ words, n, decisionId, meeting }) => (
        <li key={`${n} ${words}`}>
          {decisionId === undefined ? words : <PathLink path={`/governance/decisions/${decisionId}`}>{words}</PathLink>}
          , <StatedBy n={n} />
          {meeting === undefined ? null : (
            <>
              {' · '}
              <PathLink path={`/meetings/${meeting.meetingId}`}>{meeting.words}</PathLink>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

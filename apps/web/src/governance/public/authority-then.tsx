import { authorityDifferences, bearingOnAuthority, boardAuthority } from '@minutebook/domain';
import type { AuthorityDifference, BoardAuthority, BoardState, LedgerWorld, MeetingState } from '@minutebook/domain';

import { EntryLinks } from '../../clock/links.tsx';
import type { SummaryRow } from '../../design/SummaryList.tsx';
import { worldAfter } from '../../replay/index.ts';
import { listed, postOf } from './words.ts';

/** By what right a board decided, as it was known when that was minuted, and what reads otherwise since. */
export interface AuthorityThen {
  readonly authority: BoardAuthority;
  readonly differences: readonly AuthorityDifference[];
}

/** The authority of one decision of a meeting; `undefined` where it is not minuted. `names` is the world of the page. */
export function authorityThen(
  decisionId: string,
  meeting: MeetingState,
  names: LedgerWorld,
): AuthorityThen | undefined {
  const minuted = meeting.decisions.find((one) => one.decisionId === decisionId)?.minuted;
  if (minuted === undefined) return undefined;
  const now = { decisionId, meetingId: meeting.meetingId, world: names };
  const known = { authority: boardAuthority(minuted, meeting, names), differences: [] };
  if (bearingOnAuthority(now).length === 0) return known;
  const world = worldAfter(minuted.n);
  const before = world.state('meeting', meeting.meetingId);
  const then = before?.decisions.find((one) => one.decisionId === decisionId)?.minuted;
  if (before === undefined || then === undefined) return known;
  return {
    authority: boardAuthority(then, before, world),
    differences: authorityDifferences({ ...now, world }, now),
  };
}

/** What was recorded since about that day and reads otherwise, with its entries; no row where nothing does. */
export function sinceRows(
  differences: readonly AuthorityDifference[],
  board: BoardState | undefined,
): readonly SummaryRow[] {
  if (differences.length === 0) return [];
  const value = (
    <>
      The decision stands as it was taken. What was recorded later about that day says otherwise:
      <ul className="govuk-list govuk-list--bullet">
        {differences.map((one) => (
          <li key={one.what}>
            {inWords(one, board)}. <EntryLinks numbers={one.entries} />
          </li>
        ))}
      </ul>
    </>
  );
  return [{ label: 'Recorded since', value }];
}

function inWords(one: AuthorityDifference, board: BoardState | undefined): string {
  const posts = (ids: readonly string[] | undefined) =>
    listed(
      (ids ?? []).map((id) => postOf(id, board)),
      'nobody',
    );
  switch (one.what) {
    case 'framework':
      return one.now === undefined ? 'No framework of gates was in force' : `The framework was “${one.now}”`;
    case 'quorum':
      return `The quorum was ${one.now}`;
    case 'there':
    case 'present':
      return `Present for it: ${posts(one.now)}`;
    case 'remotely':
      return `Present remotely: ${posts(one.now)}`;
    case 'counted':
      return `Decided by: ${posts(one.now)}`;
    case 'chairedBy':
      return one.now === undefined ? 'Nothing says who was in the chair' : `In the chair: ${postOf(one.now, board)}`;
  }
}

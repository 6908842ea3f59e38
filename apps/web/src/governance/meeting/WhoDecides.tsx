import { membersOn } from '@minutebook/domain';
import type { BoardState, Item, MeetingState } from '@minutebook/domain';

import { Stops } from '../deciding/Stops.tsx';
import { sittingOn } from './QuorumLost.tsx';
import { useIsClerk } from './use-is-clerk.ts';
import { listed } from '../public/words.ts';
import { useNow, useOwnId } from '../../replay/index.ts';

interface WhoDecidesProps {
  readonly meeting: MeetingState;
  readonly board: BoardState;
  readonly item: Item;
  /** Opaque ids of who prepared the plan. */
  readonly preparers: readonly string[];
}

/** Whom of the members who were there for the item counts, by their posts, and who of them could not. */
export function WhoDecides({ meeting, board, item, preparers }: WhoDecidesProps) {
  const own = useOwnId();
  const clerk = useIsClerk();
  const members = membersOn(board, meeting.heldOn);
  const { world } = useNow();
  const { counted, interested } = sittingOn(item, meeting, board, world);
  const prepared = counted.filter((seat) => preparers.includes(seat.memberId));
  const posts = listed(
    counted.map((seat) => seat.post),
    'nobody',
  );
  return (
    <>
      <p className="govuk-body">
        Who decides: {posts}. {asideInWords(interested.length)}
      </p>
      <Stops
        heading="What stands in the way of the board"
        sentences={[
          ...(clerk || members.some((seat) => seat.memberId === own)
            ? []
            : ['You do not sit on this board. Ask one of its members or a clerk to record the decision.']),
          ...prepared.map((seat) => `${seat.post} prepared this plan: declare an interest and leave it to the others.`),
        ]}
      />
    </>
  );
}

function asideInWords(aside: number): string {
  if (aside === 0) return 'Nobody stands aside for an interest.';
  return aside === 1 ? '1 member stands aside for an interest.' : `${aside} members stand aside for an interest.`;
}

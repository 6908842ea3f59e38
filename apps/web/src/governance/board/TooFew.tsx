import { boardsTooSmall, membersOn, quorumOn } from '@minutebook/domain';
import type { BoardState } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Notification } from '../../design/Notification.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';

interface TooFewProps {
  readonly board: BoardState;
  readonly day: string;
}

/** That fewer members sit than must be there to decide; nothing while there are enough. */
export function TooFew({ board, day }: TooFewProps) {
  const quorum = quorumOn(board, day);
  const members = membersOn(board, day).length;
  if (members >= quorum) return null;
  const missing = quorum - members;
  return (
    <Notification kind="important" title={`The ${board.title} cannot decide`}>
      <p className="govuk-body">
        Its quorum is {quorum} and {members === 1 ? '1 member sits' : `${members} members sit`} on it. Appoint{' '}
        {missing === 1 ? '1 more member' : `${missing} more members`}, or change the quorum.
      </p>
    </Notification>
  );
}

/** The boards of gates that cannot decide for want of members: to appoint them is what comes next. */
export function BoardsTooSmall() {
  const { world } = useLedger();
  const { day } = useClocks();
  return (
    <>
      {boardsTooSmall(world, day).map((board) => (
        <div key={board.boardId}>
          <TooFew board={board} day={day} />
          <RecordLink command="AppointMember">
            <p className="govuk-body">
              Next:{' '}
              <Link to="/boards/$boardId/appoint" params={{ boardId: board.boardId }}>
                Appoint a member to the {board.title}
              </Link>
            </p>
          </RecordLink>
        </div>
      ))}
    </>
  );
}

import { boardAsSat, membersOn, quorumOn, vacantSeats } from '@minutebook/domain';
import type { BoardState, Seat } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { LinkButton } from '../../design/Button.tsx';
import { formatDay } from '../../design/days.ts';
import { EntryLink } from '../../clock/links.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { StatedBy } from '../../entries/amending/CorrectLink.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { GovernanceTabs } from '../GovernanceTabs.tsx';
import { LazyComesNext } from '../../programme/public/LazyComesNext.tsx';
import { useRights } from '../../recording/may-record.ts';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { Page } from '../../shell/Page.tsx';
import { TooFew } from './TooFew.tsx';

/** The bodies that decide: their quorum, and who sits on them by virtue of which post. */
export function BoardsPage() {
  const boards = useLedger().world.states('board');
  return (
    <Page
      title="Boards"
      kind="Governance"
      intro="The bodies that decide at gates. Members are named by their posts; the ledger keeps a code for who holds a post, never a name."
      actions={
        <RecordLink command="ConstituteBoard">
          <LinkButton to="/boards/constitute">Constitute a board</LinkButton>
        </RecordLink>
      }
    >
      <GovernanceTabs />
      <LazyComesNext />
      {boards.length === 0 ? (
        <EmptyState>
          No board has been constituted yet. A framework needs a board for each of its gates, and a meeting is one of a
          board.
        </EmptyState>
      ) : null}
      {boards.map((board) => (
        <OneBoard key={board.boardId} board={board} />
      ))}
    </Page>
  );
}

const columns: readonly Column<Seat>[] = [
  { heading: 'Post', names: true, cell: ({ post }) => post },
  { heading: 'Chairs', cell: ({ chairs }) => (chairs ? 'Yes' : 'No') },
  {
    heading: 'Since',
    cell: ({ appointed }) => <span className="mb-nowrap">{formatDay(appointed.on)}</span>,
    value: ({ appointed }) => ({ day: appointed.on }),
  },
  {
    heading: 'Entry',
    cell: ({ appointed }) => <StatedBy n={appointed.n} words={`Entry ${appointed.n}`} />,
    value: 'entries',
    entries: ({ appointed }) => [appointed.n],
  },
];

function OneBoard({ board: { boardId } }: { readonly board: BoardState }) {
  const { day } = useClocks();
  const { world } = useLedger();
  const board = boardAsSat(boardId, world, day);
  if (board === undefined) return null;
  const { title, constitutions } = board;
  const members = membersOn(board, day);
  const last = constitutions.at(-1);
  return (
    <Block id={boardId} heading={title} intro={inOneSentence(board, day, members.length)}>
      <TooFew board={board} day={day} />
      {last?.value.remit === undefined ? null : <p className="govuk-body mb-prose">{last.value.remit}</p>}
      {last === undefined ? null : (
        <p className="mb-secondary">
          As constituted on {formatDay(last.on)}, <StatedBy n={last.n} />
        </p>
      )}
      {members.length === 0 ? (
        <p className="govuk-body">Nobody sits on it on {formatDay(day)}.</p>
      ) : (
        <Table
          caption={`Members of the ${title}`}
          captionHidden
          columns={columns}
          rows={members}
          keyOf={({ memberId }) => memberId}
        />
      )}
      {vacantSeats(boardId, world, day).map(({ seat, since }) => (
        <p className="govuk-body" key={seat.appointed.n}>
          Vacant: {seat.post}, since {formatDay(since.on)} (<EntryLink n={since.n} />
          ). Whoever held it is no longer on the staff.
        </p>
      ))}
      <ToRecord board={board} anybody={members.length > 0} />
    </Block>
  );
}

/** What can be recorded of a board that is there. */
const changes = ['AppointMember', 'StandDownMember', 'ConstituteBoard'] as const;

interface ToRecordProps {
  readonly board: BoardState;
  /** Whether somebody sits on it. */
  readonly anybody: boolean;
}

function ToRecord({ board: { boardId, title }, anybody }: ToRecordProps) {
  const rights = useRights();
  return (
    <RecordLink command={changes}>
      <ul className="govuk-list">
        {rights('AppointMember') === 'yes' ? (
          <li>
            <Link to="/boards/$boardId/appoint" params={{ boardId }}>
              Appoint a member to the {title}
            </Link>
          </li>
        ) : null}
        {anybody && rights('StandDownMember') === 'yes' ? (
          <li>
            <Link to="/boards/$boardId/stand-down" params={{ boardId }}>
              Stand a member of the {title} down
            </Link>
          </li>
        ) : null}
        {rights('ConstituteBoard') === 'yes' ? (
          <li>
            <Link to="/boards/constitute" search={{ about: boardId }}>
              Change the quorum or remit of the {title}
            </Link>
          </li>
        ) : null}
      </ul>
    </RecordLink>
  );
}

function inOneSentence(board: BoardState, day: string, members: number): string {
  const quorum = quorumOn(board, day);
  const sits = members === 1 ? '1 member sits' : `${members} members sit`;
  return `${sits} on it; at least ${quorum} without an interest must be there to decide.`;
}

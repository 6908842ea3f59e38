import { chairFor, membersOn, remotelyFor, thereFor } from '@minutebook/domain';
import type { BoardState, Item, MeetingState, Seat } from '@minutebook/domain';

import { StatedBy } from '../../entries/amending/CorrectLink.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { listed, postOf } from '../public/words.ts';

interface ByItemProps {
  readonly meeting: MeetingState;
  readonly board: BoardState | undefined;
}

interface Row {
  readonly item: Item;
  readonly there: readonly string[];
  readonly away: readonly string[];
  readonly chair: string;
  /** Numbers of the entries that say so of this item. */
  readonly entries: readonly number[];
}

const columns: readonly Column<Row>[] = [
  { heading: 'Item', names: true, cell: ({ item }) => item.title },
  { heading: 'In the chair', cell: ({ chair }) => chair },
  { heading: 'There', cell: ({ there }) => listed(there, 'Nobody') },
  { heading: 'Not there', cell: ({ away }) => listed(away, 'Nobody') },
  {
    heading: 'Changed by',
    cell: ({ entries }) => <Changed entries={entries} />,
    value: 'entries',
    entries: ({ entries }) => entries,
  },
];

function Changed({ entries }: Pick<Row, 'entries'>) {
  if (entries.length === 0) return <>Nothing</>;
  return (
    <>
      {entries.map((n) => (
        <div key={n}>
          <StatedBy n={n} />
        </div>
      ))}
    </>
  );
}

/** Who was there for each item, once somebody came, left or took the chair between two; one sentence until then. */
export function ByItem({ meeting, board }: ByItemProps) {
  const seats = board === undefined ? [] : membersOn(board, meeting.heldOn);
  if (meeting.movements.length + meeting.chairs.length === 0) return <Throughout meeting={meeting} seats={seats} />;
  return (
    <Table
      caption="Who was there for each item"
      columns={columns}
      rows={meeting.items.map((one) => rowOf(one.value, meeting, board, seats))}
      keyOf={({ item }) => item.itemId}
    />
  );
}

function Throughout({ meeting, seats }: { readonly meeting: MeetingState; readonly seats: readonly Seat[] }) {
  const [first] = meeting.items;
  if (first === undefined) return null;
  const chair = seats.find((seat) => seat.memberId === chairFor(first.value.itemId, meeting, seats));
  return (
    <p className="govuk-body">
      As far as is recorded, whoever was present was there for every item.{' '}
      {chair === undefined ? 'Nothing says who chaired.' : `${chair.post} was in the chair.`}
    </p>
  );
}

function rowOf(item: Item, meeting: MeetingState, board: BoardState | undefined, seats: readonly Seat[]): Row {
  const { itemId } = item;
  const there = thereFor(itemId, meeting);
  const remotely = remotelyFor(itemId, meeting);
  const chair = chairFor(itemId, meeting, seats);
  const said = [...meeting.movements, ...meeting.chairs].filter((one) => one.value.itemId === itemId);
  return {
    item,
    there: [...there].map((one) => (remotely.has(one) ? `${postOf(one, board)} (remotely)` : postOf(one, board))),
    away: seats.filter((seat) => !there.has(seat.memberId)).map((seat) => seat.post),
    chair: chair === undefined ? 'Nothing says who' : postOf(chair, board),
    entries: said.map((one) => one.n).toSorted((a, b) => a - b),
  };
}

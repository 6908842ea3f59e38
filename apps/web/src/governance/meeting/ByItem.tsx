import { chairFor, membersOn, remotelyFor, thereFor } from '@minutebook/domain';
import type { BoardState, Item, MeetingState, Seat } from '@minutebook/domain';

import { StatedBy } from '../../entries/amending/CorrectLink.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { attendedAs } from '../public/board-authority.ts';
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
  /** What is recorded of somebody from this item on, with the number of its entry. */
  readonly changes: readonly { readonly n: number; readonly words: string }[];
}

const columns: readonly Column<Row>[] = [
  { heading: 'Item', names: true, cell: ({ item }) => item.title },
  { heading: 'In the chair', cell: ({ chair }) => chair },
  { heading: 'There', cell: ({ there }) => listed(there, 'Nobody') },
  { heading: 'Not there', cell: ({ away }) => listed(away, 'Nobody') },
  {
    heading: 'From here on',
    cell: ({ changes }) => <Changed changes={changes} />,
    value: ({ changes }) => changes.map(({ words }) => words).join('; '),
    entries: ({ changes }) => changes.map(({ n }) => n),
  },
];

function Changed({ changes }: Pick<Row, 'changes'>) {
  if (changes.length === 0) return <>Nothing changed</>;
  return (
    <>
      {changes.map(({ n, words }) => (
        <div key={n}>
          {words}, <StatedBy n={n} />
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
  const changes = [
    ...meeting.movements.map(({ n, value }) => ({ n, value, what: value.moved === 'left' ? 'left' : 'came' })),
    ...meeting.chairs.map(({ n, value }) => ({ n, value, what: 'took the chair' })),
  ].filter((one) => one.value.itemId === itemId);
  return {
    item,
    there: [...there].map((one) => attendedAs(one, remotely.has(one), board)),
    away: seats.filter((seat) => !there.has(seat.memberId)).map((seat) => seat.post),
    chair: chair === undefined ? 'Nothing says who' : postOf(chair, board),
    changes: changes
      .map(({ n, value, what }) => ({ n, words: `${postOf(value.memberId, board)} ${what}` }))
      .toSorted((a, b) => a.n - b.n),
  };
}

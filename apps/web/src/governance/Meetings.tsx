import { calledMeetings, pastMeetings } from '@minutebook/domain';
import type { MeetingRow } from '@minutebook/domain';

import { useLedger } from '../clock/page-ledger.tsx';
import { Block } from '../design/Block.tsx';
import { formatDay } from '../design/days.ts';
import { PathLink } from '../clock/links.tsx';
import { PrintedDetails } from '../design/PrintedDetails.tsx';
import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';
import { Tag } from '../design/Tag.tsx';

const columns: readonly Column<MeetingRow>[] = [
  {
    heading: 'Meeting',
    names: true,
    cell: ({ meeting, board }) => (
      <PathLink path={`/meetings/${meeting.meetingId}`}>
        {board}, {formatDay(meeting.heldOn)}
      </PathLink>
    ),
  },
  { heading: 'Place', cell: ({ meeting }) => meeting.place ?? 'Not stated' },
  { heading: 'Items', numeric: true, cell: ({ meeting }) => meeting.items.length },
  { heading: 'Still to be decided', numeric: true, cell: ({ open }) => open },
  { heading: 'Closed', cell: ({ meeting }) => <Ended meeting={meeting} /> },
];

function Ended({ meeting: { closed, cancelled } }: Pick<MeetingRow, 'meeting'>) {
  if (cancelled !== undefined) return <Tag colour="red">Cancelled</Tag>;
  return <>{closed === undefined ? 'No' : formatDay(closed.on)}</>;
}

/** Meetings still to come, and those that have been. */
export function Meetings({ day }: { readonly day: string }) {
  const { world } = useLedger();
  const coming = calledMeetings(world, day);
  const past = pastMeetings(world, day);
  return (
    <>
      <Block heading="Coming meetings" intro="Each leads to its agenda and papers.">
        {coming.length === 0 ? (
          <p className="govuk-body">No meeting is called.</p>
        ) : (
          <MeetingsTable caption="Coming meetings" rows={coming} />
        )}
      </Block>
      {past.length === 0 ? null : (
        <PrintedDetails summary={`Past meetings: ${past.length}`}>
          <MeetingsTable caption="Past meetings" rows={past} />
        </PrintedDetails>
      )}
    </>
  );
}

function MeetingsTable({ caption, rows }: { readonly caption: string; readonly rows: readonly MeetingRow[] }) {
  return (
    <Table caption={caption} captionHidden columns={columns} rows={rows} keyOf={({ meeting }) => meeting.meetingId} />
  );
}

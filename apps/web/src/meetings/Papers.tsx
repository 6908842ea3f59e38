import type { MeetingState, Report, Stated } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { Block } from '../design/Block.tsx';
import { formatDay } from '../design/days.ts';
import { EntryLink } from '../design/links.tsx';
import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';
import { RecordLink } from '../recording/RecordLink.tsx';

const columns: readonly Column<Stated<Report>>[] = [
  { heading: 'Paper', names: true, cell: ({ value }) => value.title },
  {
    heading: 'What it could know',
    cell: ({ value: { position } }) =>
      position === 0 ? (
        'Nothing: the ledger was empty'
      ) : (
        <>
          Everything up to <EntryLink n={position} />
        </>
      ),
  },
  { heading: 'Put before the meeting', cell: ({ on }) => formatDay(on) },
  { heading: 'Entry', cell: ({ n }) => <EntryLink n={n}>Entry {n}</EntryLink> },
];

/** The papers, each tied to the ledger as it stood when it was made. */
export function Papers({ meeting: { reports, meetingId, closed } }: { readonly meeting: MeetingState }) {
  return (
    <Block
      heading="Papers"
      intro="Each paper is tied to the last entry there was when it was made: what was recorded afterwards it could not say."
    >
      {reports.length === 0 ? (
        <p className="govuk-body">No paper has been put before the meeting.</p>
      ) : (
        <Table
          caption="Papers of the meeting"
          captionHidden
          columns={columns}
          rows={reports}
          keyOf={({ value }) => value.reportId}
        />
      )}
      {closed === undefined ? (
        <RecordLink command="PublishReport">
          <p className="govuk-body">
            <Link to="/meetings/$meetingId/paper" params={{ meetingId }}>
              Put a paper before the meeting
            </Link>
          </p>
        </RecordLink>
      ) : null}
    </Block>
  );
}

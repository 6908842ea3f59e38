import type { MeetingState, Report, Stated } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { useLedger } from '../../clock/page-ledger.tsx';
import { afterEntry } from '../../clock/point.ts';
import { today } from '../../clock/today.ts';
import { Block } from '../../design/Block.tsx';
import { formatDay } from '../../design/days.ts';
import { DatedLink, EntryLink } from '../../clock/links.tsx';
import { StatedBy } from '../../entries/amending/CorrectLink.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';

interface Paper {
  readonly report: Stated<Report>;
  readonly meeting: MeetingState;
}

const columns: readonly Column<Paper>[] = [
  { heading: 'Paper', names: true, cell: ({ report }) => report.value.title },
  {
    heading: 'What it could know',
    cell: (paper) => <CouldKnow paper={paper} />,
    value: ({ report: { value } }) =>
      value.position === 0 ? 'Nothing: the ledger was empty' : `Everything up to entry ${value.position}`,
  },
  {
    heading: 'Put before the meeting',
    cell: ({ report }) => formatDay(report.on),
    value: ({ report }) => ({ day: report.on }),
  },
  {
    heading: 'Entry',
    cell: ({ report: { n } }) => <StatedBy n={n} words={`Entry ${n}`} />,
    value: 'entries',
    entries: ({ report }) => [report.n],
  },
];

/** The papers, each tied to the ledger as it stood when it was made. */
export function Papers({ meeting }: { readonly meeting: MeetingState }) {
  const { reports, meetingId, closed } = meeting;
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
          rows={reports.map((report) => ({ report, meeting }))}
          keyOf={({ report }) => report.value.reportId}
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

/** The paper's content is the ledger as it stood: the plan of the project it is about, or the overview. */
function CouldKnow({ paper: { report, meeting } }: { readonly paper: Paper }) {
  const { names } = useLedger();
  const { position, itemId } = report.value;
  if (position === 0) return <>Nothing: the ledger was empty</>;
  const about = meeting.items.find((one) => one.value.itemId === itemId)?.value.about;
  const project = about === undefined ? undefined : names.state('project', about.projectId);
  const [path, words] =
    project === undefined
      ? ['/', 'Open the programme as it stood then']
      : [`/projects/${project.projectId}/plan`, `Open the business plan of “${project.title.value}” as it stood then`];
  return (
    <>
      Everything up to <EntryLink n={position} />
      <div>
        <DatedLink path={path} asof={pointOf(position, meeting)}>
          {words}
        </DatedLink>
      </div>
    </>
  );
}

/** Judged by the day of the meeting, when the paper is read there; until then by the day of its last entry. */
function pointOf(position: number, { heldOn }: MeetingState): string {
  return heldOn <= today() ? afterEntry(position, heldOn) : afterEntry(position);
}

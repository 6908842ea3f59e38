import type { BacklogRow } from '@minutebook/domain';

import { formatDay } from '../design/days.ts';
import { EntryLink, PathLink, ProjectLink } from '../design/links.tsx';
import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';
import { standingWords } from '../projects/particulars.ts';
import { RatingTag } from '../projects/RatingTag.tsx';
import { useMayRecord } from '../recording/may-record.ts';
import { tierWords } from './tier-words.ts';

const project: Column<BacklogRow> = {
  heading: 'Project',
  names: true,
  cell: ({ project: { projectId, title, serviceArea } }) => (
    <>
      <ProjectLink projectId={projectId}>{title.value}</ProjectLink>
      {serviceArea === undefined ? null : <div className="mb-secondary">{serviceArea.value}</div>}
    </>
  ),
};

const always: readonly Column<BacklogRow>[] = [
  {
    heading: 'Department',
    cell: (row) => (
      <>
        {row.department?.title ?? row.project.departmentId.value}
        {row.department?.tier === undefined ? null : (
          <div className="mb-secondary">{tierWords[row.department.tier]}</div>
        )}
      </>
    ),
  },
  { heading: 'Confidence', cell: (row) => <RatingTag project={row.project} /> },
  {
    heading: 'Sponsor',
    cell: (row) => row.project.sponsor?.value ?? <span className="mb-secondary">Nobody is named</span>,
  },
];

const rank: Column<BacklogRow> = { heading: 'Rank', numeric: true, cell: (row) => row.rank };
const why: Column<BacklogRow> = { heading: 'Why this rank', cell: (row) => <WhyThisRank row={row} /> };
const standing: Column<BacklogRow> = { heading: 'Standing', cell: (row) => <Standing row={row} /> };
const move: Column<BacklogRow> = {
  heading: 'Move',
  cell: ({ project: { projectId, title } }) => (
    <PathLink path={`/projects/${projectId}/rank`}>
      Move<span className="govuk-visually-hidden"> {title.value}</span>
    </PathLink>
  ),
};

/** Projects of one standing; open ones with their rank and why. */
export function BacklogTable({ rows, open }: { readonly rows: readonly BacklogRow[]; readonly open: boolean }) {
  const mayMove = useMayRecord('RankProject') === 'yes';
  const columns = open ? [rank, project, ...always, why, ...(mayMove ? [move] : [])] : [project, ...always, standing];
  return (
    <Table caption="Projects" captionHidden columns={columns} rows={rows} keyOf={(row) => row.project.projectId} />
  );
}

function WhyThisRank({ row }: { readonly row: BacklogRow }) {
  const { ranking, proposed } = row.project;
  if (ranking === undefined) {
    return (
      <>
        Never ranked: in the order it came, <EntryLink n={proposed.n} />
      </>
    );
  }
  return (
    <>
      {ranking.reason === undefined ? null : <div className="mb-clip">{ranking.reason}</div>}
      <span className="mb-secondary">
        Put at position {ranking.value.position} on {formatDay(ranking.on)}, <EntryLink n={ranking.n} />
      </span>
    </>
  );
}

function Standing({ row }: { readonly row: BacklogRow }) {
  const { ended, listing, proposed } = row.project;
  const cause = ended ?? listing ?? proposed;
  return (
    <>
      {standingWords[row.standing]}
      <div className="mb-secondary">
        {formatDay(cause.on)}, <EntryLink n={cause.n} />
      </div>
      {cause.reason === undefined ? null : <div className="mb-secondary mb-clip">Why: {cause.reason}</div>}
    </>
  );
}

import { latestRating } from '@minutebook/domain';
import type { BacklogRow } from '@minutebook/domain';

import { EntryLink, PathLink, ProjectLink } from '../../clock/links.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { putAtWords } from './rank-words.ts';
import { ratingWord } from '../public/rating-word.ts';
import { RatingTag } from '../public/RatingTag.tsx';
import { causeOf, StandingWithDay } from '../project/standing.tsx';
import { standingWords } from '../public/stage-in-words.ts';
import { useMayRecord } from '../../recording/may-record.ts';
import { tierWords } from '../public/tier-words.ts';

const project: Column<BacklogRow> = {
  heading: 'Project',
  names: true,
  value: ({ project }) => project.title.value,
  further: [{ heading: 'Service area', value: ({ project }) => project.serviceArea?.value }],
  entries: ({ project }) => [project.proposed.n, project.title.n],
  cell: ({ project: { projectId, title, serviceArea } }) => (
    <>
      <ProjectLink projectId={projectId}>{title.value}</ProjectLink>
      {serviceArea === undefined ? null : <div className="mb-secondary">{serviceArea.value}</div>}
    </>
  ),
};

const department: Column<BacklogRow> = {
  heading: 'Department',
  whereRoom: true,
  value: (row) => row.department?.title ?? row.project.departmentId.value,
  further: [
    { heading: 'Tier', value: ({ department: of }) => (of?.tier === undefined ? undefined : tierWords[of.tier]) },
  ],
  entries: ({ project: { departmentId } }) => [departmentId.n],
  cell: (row) => (
    <>
      {row.department?.title ?? row.project.departmentId.value}
      {row.department?.tier === undefined ? null : <div className="mb-secondary">{tierWords[row.department.tier]}</div>}
    </>
  ),
};
const confidence: Column<BacklogRow> = {
  heading: 'Confidence',
  cell: (row) => <RatingTag project={row.project} />,
  value: ({ project }) => ratingWord(latestRating(project)?.value),
  further: [{ heading: 'Rated', value: ({ project }) => latestRating(project) }],
};
const lastRating: Column<BacklogRow> = { ...confidence, heading: 'Last rating' };
const sponsor: Column<BacklogRow> = {
  heading: 'Sponsor',
  whereRoom: true,
  cell: (row) => row.project.sponsor?.value ?? <span className="mb-secondary">Nobody is named</span>,
  value: (row) => row.project.sponsor?.value,
  entries: (row) => [row.project.sponsor?.n],
};

const rank: Column<BacklogRow> = { heading: 'Rank', numeric: true, cell: (row) => row.rank };
const why: Column<BacklogRow> = {
  heading: 'Why this rank',
  cell: (row) => <WhyThisRank row={row} />,
  value: ({ project: { ranking } }) => (ranking === undefined ? 'Never ranked: in the order it came' : ranking.reason),
  further: [{ heading: 'Ranked', value: (row) => row.project.ranking }],
};
const standing: Column<BacklogRow> = {
  heading: 'Standing',
  cell: (row) => <StandingWithDay project={row.project} />,
  value: (row) => standingWords[row.standing],
  further: [
    { heading: 'Since', value: (row) => causeOf(row.project) },
    { heading: 'Why', value: (row) => causeOf(row.project).reason },
  ],
};
const move: Column<BacklogRow> = {
  heading: 'Move',
  screenOnly: true,
  cell: ({ project: { projectId, title } }) => (
    <PathLink path={`/projects/${projectId}/rank`}>
      Move<span className="govuk-visually-hidden"> {title.value}</span>
    </PathLink>
  ),
};

interface BacklogTableProps {
  readonly rows: readonly BacklogRow[];
  /** Those on other pages too. */
  readonly all: readonly BacklogRow[];
  readonly open: boolean;
}

/** Projects of one standing; open ones with their rank and why. */
export function BacklogTable({ rows, all, open }: BacklogTableProps) {
  const mayMove = useMayRecord('RankProject') === 'yes';
  const columns = open
    ? [rank, project, department, confidence, sponsor, why, ...(mayMove ? [move] : [])]
    : [project, standing, department, lastRating, sponsor];
  return (
    <Table
      caption="Projects"
      captionHidden
      columns={columns}
      rows={rows}
      all={all}
      keyOf={(row) => row.project.projectId}
    />
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
      {ranking.reason === undefined ? null : <div>{ranking.reason}</div>}
      <span className="mb-secondary">
        {putAtWords(ranking, row.rank)}, <EntryLink n={ranking.n} />
      </span>
    </>
  );
}

import { besideFirstPlan, daysBetween, expectedDay, latestRating, nextMilestone, overdueBy } from '@minutebook/domain';
import type { BacklogRow } from '@minutebook/domain';
import { useLocation } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { ReactNode } from 'react';

import { stringifySearch } from '../../address/read.ts';
import { EntryLink, ProjectLink } from '../../clock/links.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { formatDay } from '../../design/days.ts';
import { part } from '../../fetching/part.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { MoveLink, useBackAtRow } from './begin-moving.tsx';
import type { MoveMode } from './begin-moving.tsx';
import { putAtWords } from './rank-words.ts';
import { ListContext } from './row-address.ts';
import type { BacklogSearch } from './search.ts';
import { ratingWord } from '../public/rating-word.ts';
import { RatingTag } from '../public/RatingTag.tsx';
import { causeOf, StandingWithDay } from '../project/standing.tsx';
import { standingWords } from '../public/stage-in-words.ts';
import { ThenComes } from '../../take-away/then-comes.ts';
import { tierWords } from '../public/tier-words.ts';

/** Fetched when somebody means to move projects. */
const Movable = part(() => import('./moving/Movable.tsx'), 'Movable');

/** Fetched once somebody comes back from moving a project. */
const MovedInList = part(() => import('./moving/MovedNow.tsx'), 'MovedInList');

/** Fetched only by who compares. */
const ComparedRows = part(() => import('./then/ComparedRows.tsx'), 'ComparedRows');

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
const next: Column<BacklogRow> = {
  heading: 'Next milestone',
  cell: ({ project }) => <NextMilestone project={project} />,
  value: ({ project }) => nextMilestone(project)?.title,
  further: [
    { heading: 'Expected', value: ({ project }) => dayCell(expectedNext(project)?.value) },
    { heading: 'First planned', value: ({ project }) => dayCell(nextMilestone(project)?.planned.value) },
  ],
  entries: ({ project }) => [nextMilestone(project)?.planned.n, expectedNext(project)?.n],
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
  cell: ({ project: { projectId, title } }) => <MoveLink projectId={projectId} title={title.value} />,
};

const ranked = [rank, project, department, confidence, next, sponsor, why];
const withMove = [...ranked, move];
const left = [project, standing, department, lastRating, sponsor];

interface BacklogTableProps {
  readonly search: BacklogSearch;
  readonly rows: readonly BacklogRow[];
  /** Those on other pages too. */
  readonly all: readonly BacklogRow[];
  readonly mayMove: boolean;
  readonly mode: MoveMode;
}

/** Projects of one standing; open ones with their rank and why. Where two dates are compared, with what each row said then. */
export function BacklogTable(props: BacklogTableProps) {
  useBackAtRow();
  return (
    <ListContext value={stringifySearch(props.search).slice(1)}>
      <InList {...props} />
    </ListContext>
  );
}

function InList({ search, rows, all, mayMove, mode }: BacklogTableProps) {
  const { compared } = useClocks();
  const isLedBack = useLocation({ select: ({ hash }) => hash !== '' });
  const open = search.standing === undefined;
  const isMovable = search.move !== undefined && open && mayMove;
  const shown = { columns: open ? (mayMove ? withMove : ranked) : left, rows, all };
  const alone =
    rows.length === 0 ? null : (
      <Table caption="Projects" captionHidden {...shown} keyOf={(row) => row.project.projectId} />
    );
  const table =
    compared === undefined ? (
      alone
    ) : (
      <Suspense fallback={<ThenComes value>{alone}</ThenComes>}>
        <ComparedRows search={search} {...shown} />
      </Suspense>
    );
  const isBack = isLedBack && open && mayMove && rows.length > 0;
  return (
    <>
      {isBack && !isMovable ? (
        <Suspense fallback={null}>
          <MovedInList />
        </Suspense>
      ) : null}
      {isMovable ? <InMoving {...{ search, rows, all, mode, table }} /> : table}
    </>
  );
}

interface InMovingProps extends Omit<BacklogTableProps, 'mayMove'> {
  /** What is shown until they can be moved. */
  readonly table: ReactNode;
}

/** The rows while they are moved; where two dates are compared, with what each said then. */
function InMoving({ search, rows, all, mode: { comesBy, stop }, table }: InMovingProps) {
  const { compared } = useClocks();
  const moved = { rows, all, takesFocus: comesBy('begin'), onStop: stop };
  return (
    <Suspense fallback={table}>
      {compared === undefined ? (
        <Movable columns={ranked} {...moved} />
      ) : (
        <ComparedRows {...{ search, rows, all }} columns={ranked}>
          {(columns) => <Movable columns={columns} {...moved} />}
        </ComparedRows>
      )}
    </Suspense>
  );
}

/** The open milestone that is expected first, with its day, and how far that is from where it was planned at first. */
function NextMilestone({ project }: Pick<BacklogRow, 'project'>) {
  const { day } = useClocks();
  const milestone = nextMilestone(project);
  if (milestone === undefined) return <span className="mb-secondary">None is planned</span>;
  const expected = expectedDay(milestone);
  return (
    <>
      <div className="mb-brief">
        <EntryLink n={expected.n}>{formatDay(expected.value)}</EntryLink>: {milestone.title}
      </div>
      <div className="mb-secondary mb-brief">{howLate(milestone.planned.value, expected.value, day)}</div>
    </>
  );
}

function howLate(planned: string, expected: string, day: string): string {
  const moved = besideFirstPlan(daysBetween(planned, expected));
  return expected < day ? `${overdueBy(daysBetween(expected, day))}, ${moved}` : moved;
}

function dayCell(day: string | undefined) {
  return day === undefined ? undefined : { day };
}

function expectedNext(project: BacklogRow['project']) {
  const milestone = nextMilestone(project);
  return milestone && expectedDay(milestone);
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
      {ranking.reason === undefined ? null : <div className="mb-brief">{ranking.reason}</div>}
      <div className="mb-secondary mb-brief">
        <EntryLink n={ranking.n}>{putAtWords(ranking, row.rank)}</EntryLink>
      </div>
    </>
  );
}

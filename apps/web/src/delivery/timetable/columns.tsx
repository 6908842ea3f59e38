import type { TimetableRow } from '@minutebook/domain';

import { EntryLink, PathLink, ProjectLink } from '../../clock/links.tsx';
import type { Column as TableColumn } from '../../take-away/column.ts';
import { formatDay } from '../../design/days.ts';
import { milestonesPath, standsInWords } from './line.ts';
import type { Before } from './line.ts';

type Column = TableColumn<TimetableRow>;

const milestone: Column = { heading: 'Milestone', names: true, cell: ({ title }) => title };

/** Among those of other projects it leads to where all that was said of it stands. */
const milestoneOfSome: Column = {
  ...milestone,
  cell: ({ projectId, title }) => <PathLink path={milestonesPath(projectId)}>{title}</PathLink>,
  value: ({ title }) => title,
};

const project: Column = {
  heading: 'Project',
  cell: ({ projectId, projectTitle }) => <ProjectLink projectId={projectId}>{projectTitle}</ProjectLink>,
  value: ({ projectTitle }) => projectTitle,
};

const planned: Column = {
  heading: 'First planned',
  cell: ({ planned: { value, n } }) => (
    <>
      <span className="mb-nowrap">{formatDay(value)}</span>, <EntryLink n={n} />
    </>
  ),
  value: ({ planned: { value } }) => ({ day: value }),
  entries: ({ planned }) => [planned.n],
};

const moved: Column = {
  heading: 'Then forecast',
  cell: ({ forecasts }) =>
    forecasts.map(({ value, n }) => (
      <div key={n}>
        <span className="mb-nowrap">{formatDay(value)}</span>, <EntryLink n={n} />
      </div>
    )),
  value: ({ forecasts }) => forecasts.map(({ value }) => formatDay(value)).join('; '),
  entries: ({ forecasts }) => forecasts.map(({ n }) => n),
};

const stands: Column = {
  heading: 'Stands',
  cell: (row) => (
    <>
      {standsInWords(row)}
      {row.standing === 'met' ? (
        <>
          , <EntryLink n={row.end.n} />
        </>
      ) : null}
    </>
  ),
  value: standsInWords,
  entries: (row) => (row.standing === 'met' ? [row.end.n] : []),
};

const holdsUp: Column = {
  heading: 'Waits for the project',
  cell: (row) =>
    row.holdsUp.map(({ projectId, projectTitle, n }) => (
      <div key={n}>
        <ProjectLink projectId={projectId}>{projectTitle}</ProjectLink>, <EntryLink n={n} />
      </div>
    )),
  value: (row) => row.holdsUp.map(({ projectTitle }) => projectTitle).join('; '),
  entries: (row) => row.holdsUp.map(({ n }) => n),
};

/** What the table under a timetable says of each milestone; with `then`, also what was known at the compared moment. */
export function timetableColumns(ofOneProject: boolean, then: string | undefined, before: Before): readonly Column[] {
  const was: Column = {
    heading: `As known ${then ?? ''}`,
    cell: (row) => knownThen(before(row)),
  };
  return [
    ...(ofOneProject ? [milestone] : [milestoneOfSome, project]),
    planned,
    moved,
    stands,
    ...(then === undefined ? [] : [was]),
    holdsUp,
  ];
}

function knownThen(row: TimetableRow | undefined): string {
  if (row === undefined) return 'Not planned yet';
  return row.standing === 'met' ? `Met on ${formatDay(row.end.value)}` : `Expected on ${formatDay(row.end.value)}`;
}

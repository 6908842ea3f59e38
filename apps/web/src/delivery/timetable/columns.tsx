import type { TimetableRow } from '@minutebook/domain';

import { EntryLink, ProjectLink } from '../../clock/links.tsx';
import type { ChartColumn } from '../../design/charts/kept.ts';
import { formatDay } from '../../design/days.ts';
import { standsInWords } from './line.ts';
import type { Before } from './line.ts';

type Column = ChartColumn<TimetableRow>;

const milestone: Column = { heading: 'Milestone', names: true, cell: ({ title }) => title, text: ({ title }) => title };

const project: Column = {
  heading: 'Project',
  cell: ({ projectId, projectTitle }) => <ProjectLink projectId={projectId}>{projectTitle}</ProjectLink>,
  text: ({ projectTitle }) => projectTitle,
};

const planned: Column = {
  heading: 'First planned',
  cell: ({ planned: { value, n } }) => (
    <>
      <span className="mb-nowrap">{formatDay(value)}</span>, <EntryLink n={n} />
    </>
  ),
  text: ({ planned: { value, n } }) => `${value} (entry ${n})`,
};

const moved: Column = {
  heading: 'Then forecast',
  cell: ({ forecasts }) =>
    forecasts.map(({ value, n }) => (
      <div key={n}>
        <span className="mb-nowrap">{formatDay(value)}</span>, <EntryLink n={n} />
      </div>
    )),
  text: ({ forecasts }) => forecasts.map(({ value, n }) => `${value} (entry ${n})`).join('; '),
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
  text: (row) => (row.standing === 'met' ? `${standsInWords(row)} (entry ${row.end.n})` : standsInWords(row)),
};

const holdsUp: Column = {
  heading: 'Waits for the project',
  cell: (row) =>
    row.holdsUp.map(({ projectId, projectTitle, n }) => (
      <div key={n}>
        <ProjectLink projectId={projectId}>{projectTitle}</ProjectLink>, <EntryLink n={n} />
      </div>
    )),
  text: (row) => row.holdsUp.map(({ projectTitle, n }) => `${projectTitle} (entry ${n})`).join('; '),
};

/** What the table under a timetable says of each milestone; with `then`, also what was known at the compared moment. */
export function timetableColumns(ofOneProject: boolean, then: string | undefined, before: Before): readonly Column[] {
  const was: Column = {
    heading: `As known ${then ?? ''}`,
    cell: (row) => knownThen(before(row), formatDay),
    text: (row) => knownThen(before(row), (day) => day),
  };
  return [
    milestone,
    ...(ofOneProject ? [] : [project]),
    planned,
    moved,
    stands,
    ...(then === undefined ? [] : [was]),
    holdsUp,
  ];
}

function knownThen(row: TimetableRow | undefined, day: (day: string) => string): string {
  if (row === undefined) return 'Not planned yet';
  return row.standing === 'met' ? `Met on ${day(row.end.value)}` : `Expected on ${day(row.end.value)}`;
}

import { addDays, expectedDay, latestLevel, latestRating, roundEvery } from '@minutebook/domain';
import type { Confidence, ProjectState } from '@minutebook/domain';

import { EntryLinks } from '../../clock/links.tsx';
import { formatDay } from '../../design/days.ts';
import { rowsOf } from '../../recording/grid/grid-of.ts';
import type { GridOf, GridThing } from '../../recording/grid/grid-of.ts';
import type { RowRead } from '../../recording/grid/read-rows.ts';
import { ratingWord } from '../public/rating-word.ts';
import { askedOf, readRound, roundColumns } from './read-round.ts';
import type { Round } from './read-round.ts';

/** A project as a row of the round. */
export interface ProjectRow extends GridThing {
  readonly project: ProjectState;
}

/** The row of a project. */
export const rowOf = rowsOf((project: ProjectState): ProjectRow => {
  const { projectId: id, title } = project;
  return { id, title: title.value, path: `/projects/${id}`, project };
});

/** The grid of a round: what is asked of each project, with what is known of it now. */
export function roundGrid(round: Round): GridOf<ProjectRow> {
  const [confidence, milestone, risk, sentence] = roundColumns;
  return {
    called: 'project',
    columns: [
      { title: confidence, isWords: true, placeholder: ({ project }) => ratingWord(latestRating(project)?.value) },
      { title: milestone, isWords: true, placeholder: ({ project }) => expectedOf(project) },
      { title: risk, isWords: true, placeholder: ({ project }) => levelOf(project) },
      { title: sentence, isWords: true },
    ],
    judge: ({ project }, cells) => readRound(project, cells, round),
    said: ({ project }) => <AskedOf project={project} day={round.day} />,
  };
}

function expectedOf(project: ProjectState): string | undefined {
  const { milestone } = askedOf(project);
  const day = milestone && expectedDay(milestone).value;
  return day?.split('-').toReversed().map(Number).join('/');
}

function levelOf(project: ProjectState): string | undefined {
  const { risk } = askedOf(project);
  const level = risk && latestLevel(risk)?.value;
  return level && `${level.likelihood} × ${level.impact}`;
}

/** Which milestone and which risk a row asks about, as they stand, and the milestone that was met in the last month. */
function AskedOf({ project, day }: { readonly project: ProjectState; readonly day: string }) {
  const { milestone, risk } = askedOf(project);
  const expected = milestone && expectedDay(milestone);
  const level = risk && latestLevel(risk);
  const rated = latestRating(project);
  const met = metLately(project, day);
  const entries = [rated, met?.met, expected, level].flatMap((one) => one?.n ?? []);
  return (
    <p className="mb-secondary">
      {rated === undefined ? 'Never rated.' : `Rated on ${formatDay(rated.on)}.`}{' '}
      {met === undefined ? '' : `“${met.title}” was met on ${formatDay(met.met.on)}. `}
      {expected === undefined
        ? 'No milestone is to be met.'
        : `“${milestone?.title ?? ''}”: expected on ${formatDay(expected.value)}${expected.value < day ? ', which has passed' : ''}.`}{' '}
      {risk === undefined ? 'No risk is open.' : `Risk: “${risk.title}”.`}{' '}
      <EntryLinks numbers={[...new Set(entries)].toSorted((a, b) => a - b)} tabIndex={-1} />
    </p>
  );
}

/** The milestone that was met last, where that was since the round before. */
function metLately({ milestones }: ProjectState, day: string) {
  const since = addDays(day, -roundEvery);
  return milestones
    .flatMap(({ title, met, withdrawn }) => (met === undefined || withdrawn !== undefined ? [] : [{ title, met }]))
    .filter(({ met }) => met.on >= since)
    .toSorted((one, other) => one.met.n - other.met.n)
    .at(-1);
}

/** What a typed row of the round comes to. */
export function readRoundRow({ project }: ProjectRow, cells: readonly string[], round: Round): RowRead {
  const { parts, problems, questions } = readRound(project, cells, round);
  return { parts, problems, questions, what: parts.map(({ command }) => whatOf(command)).join('; ') };
}

function whatOf(command: ReturnType<typeof readRound>['parts'][number]['command']): string {
  switch (command.type) {
    case 'ReportDeliveryConfidence':
      return `rated ${ratingWord(rated(command.confidence, command.reportedBy))}`;
    case 'ReforecastMilestone':
      return `expected on ${formatDay(command.forecastFor)}`;
    case 'MeetMilestone':
      return `met on ${formatDay(command.effectiveOn)}`;
    case 'AssessRisk':
      return `risk ${command.likelihood} × ${command.impact}`;
  }
}

function rated(confidence: Confidence, reportedBy: Round['reportedBy']) {
  return { kind: 'rated', confidence, reportedBy } as const;
}

import { count } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import { latestRating } from '../../project/latest.ts';
import { ratingWords, reportedByWords, withheldWords } from '../../project/words.ts';
import type { Confidence } from '../../project/events.ts';
import { perProject } from '../../project/per-project.ts';
import type { ProjectState } from '../../project/state.ts';
import { projectTerm } from '../project-term.ts';

/** How many projects hold one rating of one scale. */
export interface RatingCount {
  readonly scale: Confidence['scale'];
  readonly rating: Confidence['rating'];
  readonly figure: Figure;
}

/** The newest rating of each open project. Every project is in exactly one of rated, withheld and never. */
export interface Ratings {
  readonly rated: Figure;
  /** Green to Red, five-point scale first; the scales are never added together, and none is left out for being 0. */
  readonly byRating: readonly RatingCount[];
  readonly withheld: Figure;
  readonly never: Figure;
}

/** The ratings of each scale, best first. */
export const scales: readonly {
  readonly scale: Confidence['scale'];
  readonly ratings: readonly Confidence['rating'][];
}[] = [
  { scale: 'fivePoint', ratings: ['green', 'amberGreen', 'amber', 'amberRed', 'red'] },
  { scale: 'threePoint', ratings: ['green', 'amber', 'red'] },
];

const notMeasured = 'It does not tell how the projects will end: a rating is a judgement of the day it was given.';

/** The newest ratings of these projects, counted. */
export function ratings(projects: readonly ProjectState[]): Ratings {
  const newest = byNewest(projects);
  return {
    rated: ratedFigure(projects),
    byRating: scales.flatMap(({ scale, ratings: all }) =>
      all.map((rating) => ratingCount(newest.get(keyOf({ scale, rating })) ?? [], scale, rating)),
    ),
    withheld: withheldFigure(projects),
    never: neverFigure(projects),
  };
}

function ratedFigure(projects: readonly ProjectState[]): Figure {
  return count(
    {
      label: 'Projects with a rating',
      unit: 'projects',
      formula: 'Open projects whose newest entry on delivery confidence gives a rating, of whichever scale',
      doesNotTell: notMeasured,
    },
    projects.flatMap(ratedTermOf),
  );
}

const ratedTermOf = perProject((project) => {
  const latest = latestRating(project);
  if (latest?.value.kind !== 'rated') return [];
  const { confidence, reportedBy } = latest.value;
  const label = `${project.title.value}: ${ratingWords[confidence.rating]}, by ${reportedByWords[reportedBy]}`;
  return [projectTerm(project, label, [latest.n])];
});

/** What each project with a rating counts for, by scale and rating: each is looked at once. */
function byNewest(projects: readonly ProjectState[]): ReadonlyMap<string, readonly CountedTerm[]> {
  const found = new Map<string, CountedTerm[]>();
  for (const project of projects) {
    const rated = ratedOf(project);
    if (rated === undefined) continue;
    const list = found.get(rated.key);
    if (list === undefined) found.set(rated.key, [rated.term]);
    else list.push(rated.term);
  }
  return found;
}

type CountedTerm = ReturnType<typeof projectTerm>;

const ratedOf = perProject((project) => {
  const latest = latestRating(project);
  if (latest?.value.kind !== 'rated') return undefined;
  const { confidence, reportedBy } = latest.value;
  const label = `${project.title.value}, by ${reportedByWords[reportedBy]}`;
  return { key: keyOf(confidence), term: projectTerm(project, label, [latest.n]) };
});

function keyOf({ scale, rating }: Pick<RatingCount, 'scale' | 'rating'>): string {
  return `${scale} ${rating}`;
}

function ratingCount(
  terms: readonly CountedTerm[],
  scale: Confidence['scale'],
  rating: Confidence['rating'],
): RatingCount {
  const points = scale === 'fivePoint' ? 'five' : 'three';
  const figure = count(
    {
      label: `Projects rated ${ratingWords[rating]} on the ${points}-point scale`,
      unit: 'projects',
      formula: `Open projects whose newest rating is ${ratingWords[rating]}, given on the ${points}-point scale`,
      doesNotTell: notMeasured,
    },
    terms,
  );
  return { scale, rating, figure };
}

function withheldFigure(projects: readonly ProjectState[]): Figure {
  return count(
    {
      label: 'Projects with their rating withheld',
      unit: 'projects',
      formula: 'Open projects whose newest entry on delivery confidence says why there is no rating',
      doesNotTell:
        'It does not tell whether they are well or ill: a rating that is withheld is not a rating of any colour.',
    },
    projects.flatMap(withheldTermOf),
  );
}

const withheldTermOf = perProject((project) => {
  const latest = latestRating(project);
  if (latest?.value.kind !== 'withheld') return [];
  return [projectTerm(project, `${project.title.value}: ${withheldWords[latest.value.because]}`, [latest.n])];
});

function neverFigure(projects: readonly ProjectState[]): Figure {
  return count(
    {
      label: 'Projects never rated',
      unit: 'projects',
      formula: 'Open projects without any entry on delivery confidence',
      doesNotTell: 'It does not tell whether they are well or ill.',
    },
    projects
      .filter((project) => project.ratings.length === 0)
      .map((project) => projectTerm(project, project.title.value, [project.proposed.n])),
  );
}

import { countOf } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import { latestRating } from '../../project/latest.ts';
import { ratingWords, reportedByWords, withheldWords } from '../../project/words.ts';
import type { Confidence } from '../../project/events.ts';
import { perProject } from '../../project/per-project.ts';
import type { ProjectState, Rating } from '../../project/state.ts';
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
  const rated = projects.flatMap(ratedOf);
  const byKey = Map.groupBy(rated, ({ value }) => keyOf(value.confidence));
  return {
    rated: ratedFigure(rated),
    byRating: scales.flatMap(({ scale, ratings: all }) =>
      all.map((rating) => ratingCount(byKey.get(keyOf({ scale, rating })) ?? [], scale, rating)),
    ),
    withheld: withheldFigure(projects),
    never: neverFigure(projects),
  };
}

function ratedFigure(rated: readonly Newest<'rated'>[]): Figure {
  return countOf(
    {
      label: 'Projects with a rating',
      unit: 'projects',
      formula: 'Open projects whose newest entry on delivery confidence gives a rating, of whichever scale',
      doesNotTell: notMeasured,
    },
    rated,
    ({ project, n, value: { confidence, reportedBy } }) => {
      const label = `${project.title.value}: ${ratingWords[confidence.rating]}, by ${reportedByWords[reportedBy]}`;
      return projectTerm(project, label, [n]);
    },
  );
}

/** A project with the newest that is known of its rating. */
interface Newest<Kind extends Rating['kind']> {
  readonly project: ProjectState;
  readonly n: number;
  readonly value: Extract<Rating, { readonly kind: Kind }>;
}

const ratedOf = perProject((project): readonly Newest<'rated'>[] => {
  const latest = latestRating(project);
  return latest?.value.kind === 'rated' ? [{ project, n: latest.n, value: latest.value }] : [];
});

const withheldOf = perProject((project): readonly Newest<'withheld'>[] => {
  const latest = latestRating(project);
  return latest?.value.kind === 'withheld' ? [{ project, n: latest.n, value: latest.value }] : [];
});

function keyOf({ scale, rating }: Pick<RatingCount, 'scale' | 'rating'>): string {
  return `${scale} ${rating}`;
}

function ratingCount(
  rated: readonly Newest<'rated'>[],
  scale: Confidence['scale'],
  rating: Confidence['rating'],
): RatingCount {
  const points = scale === 'fivePoint' ? 'five' : 'three';
  const figure = countOf(
    {
      label: `Projects rated ${ratingWords[rating]} on the ${points}-point scale`,
      unit: 'projects',
      formula: `Open projects whose newest rating is ${ratingWords[rating]}, given on the ${points}-point scale`,
      doesNotTell: notMeasured,
    },
    rated,
    ({ project, n, value }) =>
      projectTerm(project, `${project.title.value}, by ${reportedByWords[value.reportedBy]}`, [n]),
  );
  return { scale, rating, figure };
}

function withheldFigure(projects: readonly ProjectState[]): Figure {
  return countOf(
    {
      label: 'Projects with their rating withheld',
      unit: 'projects',
      formula: 'Open projects whose newest entry on delivery confidence says why there is no rating',
      doesNotTell:
        'It does not tell whether they are well or ill: a rating that is withheld is not a rating of any colour.',
    },
    projects.flatMap(withheldOf),
    ({ project, n, value }) => projectTerm(project, `${project.title.value}: ${withheldWords[value.because]}`, [n]),
  );
}

function neverFigure(projects: readonly ProjectState[]): Figure {
  return countOf(
    {
      label: 'Projects never rated',
      unit: 'projects',
      formula: 'Open projects without any entry on delivery confidence',
      doesNotTell: 'It does not tell whether they are well or ill.',
    },
    projects.filter((project) => project.ratings.length === 0),
    (project) => projectTerm(project, project.title.value, [project.proposed.n]),
  );
}

/** By how many steps of their common scale the second rating is worse; `undefined` when they do not compare. */
export function stepsWorse(one: Rating, other: Rating): number | undefined {
  if (one.kind === 'withheld' || other.kind === 'withheld') return undefined;
  if (one.confidence.scale !== other.confidence.scale) return undefined;
  const order = scales.find(({ scale }) => scale === one.confidence.scale)?.ratings;
  return order && order.indexOf(other.confidence.rating) - order.indexOf(one.confidence.rating);
}

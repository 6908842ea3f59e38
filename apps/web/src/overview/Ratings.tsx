import type { Figure, RatingCount, Ratings as RatingsReport } from '@minutebook/domain';

import { FigureView } from '../design/FigureView.tsx';

interface RatingsProps {
  readonly ratings: RatingsReport;
  /** Those at the date compared with; absent when nothing is compared. */
  readonly were: RatingsReport | undefined;
}

/** How many open projects hold each rating. A scale that nobody uses is left out. */
export function Ratings({ ratings, were }: RatingsProps) {
  const figureThen = ({ scale, rating }: RatingCount): Figure | undefined =>
    were?.byRating.find((one) => one.scale === scale && one.rating === rating)?.figure;
  const scales = (['fivePoint', 'threePoint'] as const)
    .map((scale) => ratings.byRating.filter((one) => one.scale === scale))
    .filter((counts) => counts.some(({ figure }) => figure.value > 0));
  return (
    <>
      {scales.map((counts) => (
        <div className="mb-figures" key={counts[0]?.scale}>
          {counts.map((count) => (
            <FigureView key={count.rating} figure={count.figure} was={figureThen(count)} small />
          ))}
        </div>
      ))}
      <div className="mb-figures">
        <FigureView figure={ratings.withheld} was={were?.withheld} small />
        <FigureView figure={ratings.never} was={were?.never} small />
      </div>
    </>
  );
}

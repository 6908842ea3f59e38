import type { Ratings as RatingsReport } from '@minutebook/domain';

import { FigureView } from '../design/FigureView.tsx';

/** How many open projects hold each rating. A scale that nobody uses is left out. */
export function Ratings({ ratings }: { readonly ratings: RatingsReport }) {
  const scales = (['fivePoint', 'threePoint'] as const)
    .map((scale) => ratings.byRating.filter((one) => one.scale === scale))
    .filter((counts) => counts.some(({ figure }) => figure.value > 0));
  return (
    <>
      {scales.map((counts) => (
        <div className="mb-figures" key={counts[0]?.scale}>
          {counts.map(({ rating, figure }) => (
            <FigureView key={rating} figure={figure} small />
          ))}
        </div>
      ))}
      <div className="mb-figures">
        <FigureView figure={ratings.withheld} small />
        <FigureView figure={ratings.never} small />
      </div>
    </>
  );
}

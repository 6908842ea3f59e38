import { ratingWords } from '@minutebook/domain';
import type { Confidence as Rating, Ratings as RatingsReport } from '@minutebook/domain';

import { formatNumber } from '../design/numbers.ts';
import { PrintedDetails } from '../design/PrintedDetails.tsx';
import { Ratings } from './Ratings.tsx';

interface ConfidenceProps {
  readonly ratings: RatingsReport;
  /** Those at the date compared with; absent when nothing is compared. */
  readonly were: RatingsReport | undefined;
}

/** How likely the open projects are to deliver, in a sentence; rating by rating for whoever asks, or compares. */
export function Confidence({ ratings, were }: ConfidenceProps) {
  const byRating = <Ratings ratings={ratings} were={were} />;
  return (
    <>
      <p className="govuk-body mb-reading">
        Delivery confidence, as last judged. {inWords(ratings)} Different scales are not added together.
      </p>
      {were === undefined ? <PrintedDetails summary="Rating by rating">{byRating}</PrintedDetails> : byRating}
    </>
  );
}

const scales: Record<Rating['scale'], string> = {
  fivePoint: 'On the five-point scale',
  threePoint: 'On the three-point scale',
};

/** “On the five-point scale: 1 Green, 6 Amber/Green, no Red. Withheld: 1. Never rated: none.” */
function inWords({ byRating, withheld, never }: RatingsReport): string {
  const told = (['fivePoint', 'threePoint'] as const).flatMap((scale) => {
    const all = byRating.filter((one) => one.scale === scale);
    if (all.every(({ figure }) => figure.value === 0)) return [];
    const counts = all
      .filter(({ figure, rating }) => figure.value > 0 || rating === 'red')
      .map(({ figure, rating }) => `${numbered(figure.value)} ${ratingWords[rating]}`);
    return [`${scales[scale]}: ${counts.join(', ')}.`];
  });
  const without = [
    ...(withheld.value === 0 ? [] : [`Withheld: ${formatNumber(withheld.value)}.`]),
    ...(never.value === 0 ? [] : [`Never rated: ${formatNumber(never.value)}.`]),
  ];
  return [...told, ...without].join(' ');
}

function numbered(value: number): string {
  return value === 0 ? 'no' : formatNumber(value);
}

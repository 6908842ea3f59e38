import { latestRating, ratingWords } from '@minutebook/domain';
import type { Confidence, ProjectState, Rating } from '@minutebook/domain';

import { Tag } from '../design/Tag.tsx';
import type { TagColour } from '../design/Tag.tsx';

const colours: Record<Confidence['rating'], TagColour> = {
  green: 'green',
  amberGreen: 'turquoise',
  amber: 'yellow',
  amberRed: 'orange',
  red: 'red',
};

/** The newest delivery confidence of a project; a withheld one is no colour. */
export function RatingTag({ project }: { readonly project: ProjectState }) {
  const rating = latestRating(project)?.value;
  return rating === undefined ? <span className="mb-secondary">Never rated</span> : <OneRatingTag rating={rating} />;
}

/** One rating as a word with its colour; a withheld one is no colour. */
export function OneRatingTag({ rating }: { readonly rating: Rating }) {
  if (rating.kind === 'withheld') return <Tag colour="grey">Withheld</Tag>;
  return <Tag colour={colours[rating.confidence.rating]}>{ratingWords[rating.confidence.rating]}</Tag>;
}

import { latestRating, ratingWords } from '@minutebook/domain';
import type { Confidence, ProjectState, Rating } from '@minutebook/domain';

import { Tag } from '../../design/Tag.tsx';
import type { TagColour, TagEdge } from '../../design/Tag.tsx';

const colours: Record<Confidence['rating'], TagColour> = {
  green: 'green',
  amberGreen: 'yellow',
  amber: 'yellow',
  amberRed: 'yellow',
  red: 'red',
};

const edges: Partial<Record<Confidence['rating'], TagEdge>> = { amberGreen: 'green', amberRed: 'red' };

/** The newest delivery confidence of a project; a withheld one is no colour. */
export function RatingTag({ project }: { readonly project: ProjectState }) {
  const rating = latestRating(project)?.value;
  return rating === undefined ? <span className="mb-secondary">Never rated</span> : <OneRatingTag rating={rating} />;
}

/** One rating as a word with its colour; a withheld one is no colour. */
export function OneRatingTag({ rating }: { readonly rating: Rating }) {
  if (rating.kind === 'withheld') return <Tag colour="grey">Withheld</Tag>;
  return <ConfidenceTag rating={rating.confidence.rating} />;
}

/** A rating as a word with its colour; one between two colours has an edge of the other, which is seen without colour too. */
export function ConfidenceTag({ rating }: { readonly rating: Confidence['rating'] }) {
  return (
    <Tag colour={colours[rating]} edge={edges[rating]}>
      {ratingWords[rating]}
    </Tag>
  );
}

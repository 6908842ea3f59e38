import { ratingWords } from '@minutebook/domain';
import type { Rating } from '@minutebook/domain';

/** A rating in a word alone. */
export function ratingWord(rating: Rating | undefined): string {
  if (rating === undefined) return 'Never rated';
  return rating.kind === 'withheld' ? 'Withheld' : ratingWords[rating.confidence.rating];
}

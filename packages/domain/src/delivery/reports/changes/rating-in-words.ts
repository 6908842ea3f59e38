import { ratingWords, withheldWords } from '../../project/words.ts';
import type { Rating } from '../../project/state.ts';

/** Whether two ratings say the same; who gave them does not matter. */
export function sameRating(one: Rating, other: Rating): boolean {
  if (one.kind === 'withheld') return other.kind === 'withheld' && one.because === other.because;
  if (other.kind === 'withheld') return false;
  return one.confidence.scale === other.confidence.scale && one.confidence.rating === other.confidence.rating;
}

/** Two ratings in words; the scales are named when they differ, since their colours do not compare. */
export function ratingInWords(from: Rating | undefined, to: Rating): readonly [string, string] {
  const differ = from?.kind === 'rated' && to.kind === 'rated' && from.confidence.scale !== to.confidence.scale;
  return [from === undefined ? 'never rated' : words(from, differ), words(to, differ)];
}

function words(rating: Rating, withScale: boolean): string {
  if (rating.kind === 'withheld') return `withheld (${withheldWords[rating.because]})`;
  const { scale, rating: colour } = rating.confidence;
  const points = scale === 'fivePoint' ? 'of five points' : 'of three points';
  return withScale ? `${ratingWords[colour]} (scale ${points})` : ratingWords[colour];
}

import type { Rating } from '@minutebook/domain';
import { ratingWords } from '@minutebook/domain';

import { widthOf } from '../../design/charts/text-width.ts';

const letters = { green: 'G', amberGreen: 'A/G', amber: 'A', amberRed: 'A/R', red: 'R' } as const;

/**
 * What is written on a stretch of so many pixels, as lines: the word where it fits, else its letters, else the letters
 * under one another; nothing where not even one letter fits, and then no colour may be shown either.
 */
export function lettersOf(rating: Rating, width: number): readonly string[] {
  const [word, short] =
    rating.kind === 'rated'
      ? [ratingWords[rating.confidence.rating], letters[rating.confidence.rating]]
      : ['withheld', '–'];
  const room = width - 4;
  if (widthOf(word) <= room) return [word];
  if (widthOf(short) <= room) return [short];
  if (room >= 9) return short.split('/');
  return [];
}

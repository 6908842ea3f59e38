import { fteWords, monthWords } from '@minutebook/domain';
import type { MonthOfCapacity } from '@minutebook/domain';

/** A service area through the months, and as known at the date compared with. */
export interface AreaOfCapacity {
  readonly area: string;
  readonly now: readonly MonthOfCapacity[];
  readonly was: readonly MonthOfCapacity[] | undefined;
}

/** Where and when most is missing from a month on, as a sentence: what is over cannot be put right. */
export function findingOf(areas: readonly AreaOfCapacity[], from: string): string {
  const all = areas.flatMap(({ area, now }) =>
    now.filter(({ month }) => month >= from).map((one) => ({ area, ...one })),
  );
  if (all.every(({ asked }) => asked.value === 0)) return 'No project asks for the time of any post from now on.';
  const short = all.filter(({ inPost, asked }) => asked.value > inPost.value);
  const [worst] = short.toSorted((a, b) => b.asked.value - b.inPost.value - (a.asked.value - a.inPost.value));
  if (worst === undefined) return 'In no month from now on do projects ask for more than is in post.';
  const missing = fteWords(worst.asked.value - worst.inPost.value);
  return `Most is missing in ${monthWords(worst.month)}: projects ask for ${missing} more of “${worst.area}” than is in post.`;
}

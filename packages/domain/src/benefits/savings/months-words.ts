import { periodWords } from '../period.ts';
import type { MonthsClaimed } from './events.ts';

/** “April 2026 to June 2026”; one month by itself. */
export function monthsWords({ from, to }: MonthsClaimed): string {
  return from === to ? periodWords(from) : `${periodWords(from)} to ${periodWords(to)}`;
}

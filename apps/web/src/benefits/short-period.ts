import { periodWords } from '@minutebook/domain';

/** A period in words with its months cut short: “Oct 2026”. */
export function shortPeriod(period: string): string {
  return periodWords(period).replaceAll(/([A-Z][a-z]{2})[a-z]*/g, '$1');
}

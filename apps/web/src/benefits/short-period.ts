import { periodWords } from '@minutebook/domain';

/** A period with its months cut short: “Oct 2026”. */
export function shortPeriod(period: string): string {
  return shortWords(periodWords(period));
}

/** Words of a period with their months cut short: “Oct to Dec 2026”. */
export function shortWords(words: string): string {
  return words.replaceAll(/([A-Z][a-z]{2})[a-z]*/g, '$1');
}

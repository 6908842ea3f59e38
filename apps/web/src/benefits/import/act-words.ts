import { periodWords } from '@minutebook/domain';
import type { FileAct } from '@minutebook/domain';

/** What an act does, of many. */
export const doesWords: Readonly<Record<FileAct['does'], string>> = {
  register: 'Services registered',
  record: 'Figures recorded',
  correct: 'Figures corrected',
  withdraw: 'Figures withdrawn',
  notGiven: 'Periods without a figure, and why',
  adoptCost: 'Unit costs adopted',
};

/** A period in words; of a benefit, what the file calls it. */
export function inWords(period: string): string {
  return /^\d{4}-(?:Q[1-4]|0[1-9]|1[0-2])$/.test(period) ? periodWords(period) : period;
}

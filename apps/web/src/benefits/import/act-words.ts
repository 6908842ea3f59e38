import { periodWords } from '@minutebook/domain';
import type { FiguresMapping, FileAct } from '@minutebook/domain';

import { formatNumber } from '../../design/numbers.ts';

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

/** In which month the years begin of which quarters are. */
export const quartersWords: Readonly<Record<FiguresMapping['quarters'], string>> = {
  calendar: 'As the calendar has them: Q1 is January to March',
  fromApril: 'Of years from April, as councils have them: 2026-27 Q1 (or FY27 Q1) is April to June 2026',
  fromJuly: 'Of years from July: 2026-27 Q1 (or FY27 Q1) is July to September 2026',
  fromOctober: 'Of years from October, as in the United States: FY27 Q1 is October to December 2026',
};

/** How many of all are shown. */
export function howMany(first: number, count: number): string {
  return first < count ? `The first ${first} of ${formatNumber(count)}` : `All ${count}`;
}

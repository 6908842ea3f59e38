import type { PostStanding } from './days.ts';
import type { GradeBasis } from './events.ts';

/** Whether a grade was evaluated, as it stands behind the grade. */
export const basisWords: Readonly<Record<GradeBasis, string>> = { indicative: 'indicative', evaluated: 'evaluated' };

/** Where a post stands, as it begins a cell. */
export const standingWords: Readonly<Record<PostStanding, string>> = {
  notYet: 'Not begun',
  filled: 'Filled',
  advertised: 'Vacant, advertised',
  vacant: 'Vacant',
  over: 'Ended',
};

/** Hundredths of an FTE in words: 40 is “0.4 FTE”. */
export function fteWords(hundredths: number): string {
  const sign = hundredths < 0 ? '−' : '';
  const whole = Math.trunc(Math.abs(hundredths) / 100);
  const rest = String(Math.abs(hundredths) % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${sign}${String(whole).replaceAll(/\B(?=(\d{3})+$)/g, ',')}${rest === '' ? '' : `.${rest}`} FTE`;
}

/** A share in hundredths of a percent in words: 3350 is “33.5%”. */
export function shareWords(share: number): string {
  return `${String(share / 100)}%`;
}

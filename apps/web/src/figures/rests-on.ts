import { explain } from '@minutebook/domain';
import type { Figure } from '@minutebook/domain';

import { formatValue } from '../design/numbers.ts';

/** “It rests on 3 entries; 1 of them was corrected.” */
export function restsOn(figure: Figure, corrected: number): string {
  const rests = formatValue(explain(figure).entries.length, 'entries');
  return `It rests on ${rests}; ${corrected === 1 ? '1 of them was' : `${corrected} of them were`} corrected.`;
}

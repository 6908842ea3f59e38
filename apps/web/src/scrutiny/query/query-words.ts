import type { QueryRow, QueryState } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import { formatValue } from '../../design/numbers.ts';

/** How far a query is, as a word by itself. */
export const queryStandingWords: Readonly<Record<QueryRow['standing'], string>> = {
  unanswered: 'Unanswered',
  answered: 'Answered, waits for a word',
  closed: 'Closed',
};

/** How long it has waited, or took: “unanswered for 40 days”, “answered after 1 day”. */
export function queryDaysWords({ standing, days }: Pick<QueryRow, 'standing' | 'days'>): string {
  if (standing === 'unanswered') return `unanswered for ${waitedWords(days)}`;
  return days === 0 ? 'answered on the same day' : `answered after ${formatValue(days, 'days')}`;
}

/** How long something has waited: “40 days”, “less than a day”. */
export function waitedWords(days: number): string {
  return days === 0 ? 'less than a day' : formatValue(days, 'days');
}

/** The state that was seen: “as known after entry 42, on 16 September 2026”. */
export function seenWords({ position, on, effectiveOn, comparedWith }: QueryState['seen']): string {
  const effective = effectiveOn === undefined ? '' : `, as effective on ${formatDay(effectiveOn)}`;
  const beside = comparedWith === undefined ? '' : `, compared with ${formatDay(comparedWith.on)}`;
  return `as known after entry ${position}, on ${formatDay(on)}${effective}${beside}`;
}

import type { CorrectedBehind } from '@minutebook/domain';

import { formatDay } from '../design/days.ts';
import { formatValue } from '../design/numbers.ts';

/** An entry behind a figure that was corrected or withdrawn, in a sentence, with the last board that met without knowing it. */
export function correctedWords({ n, how, by, daysLater, recordedOn, meetings }: CorrectedBehind): string {
  const later = formatValue(daysLater, 'days');
  const said = `Entry ${n} was ${how} ${later} later, on ${formatDay(recordedOn)}, by entry ${by}.`;
  const [last] = meetings;
  return last === undefined ? said : `${said} The ${last.board} met on ${formatDay(last.heldOn)} and did not know it.`;
}

import { putRightLate } from '@minutebook/domain';
import type { CorrectedBehind } from '@minutebook/domain';

import { formatDay } from '../design/days.ts';

/** An entry behind a figure that was corrected or withdrawn, in a sentence, with the last board that met without knowing it. */
export function correctedWords({ n, how, by, daysLater, recordedOn, meetings }: CorrectedBehind): string {
  const said = `Entry ${n} was ${putRightLate(how, daysLater)}, on ${formatDay(recordedOn)}, by entry ${by}.`;
  const [last] = meetings;
  return last === undefined ? said : `${said} The ${last.board} met on ${formatDay(last.heldOn)} and did not know it.`;
}

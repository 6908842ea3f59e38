import type { MeetingState } from '@minutebook/domain';

import { formatDay } from '../../../design/days.ts';

/** “16 September 2026, 14:30, Committee Room 1”, as far as it is said. */
export function whenAndWhere({ heldOn, startsAt, place }: MeetingState): string {
  return [formatDay(heldOn), startsAt, place].filter((one) => one !== undefined).join(', ');
}

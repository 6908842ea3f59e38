import type { MeetingState } from '@minutebook/domain';

import { today } from '../../clock/today.ts';
import { formatDay } from '../../design/days.ts';
import { WarningText } from '../../design/WarningText.tsx';

interface NotHeldYetProps {
  readonly meeting: MeetingState;
  /** What cannot be recorded yet, as the beginning of a sentence. */
  readonly what: string;
}

/** Said before a form is filled in whose meeting is still to come; nothing from its day on. */
export function NotHeldYet({ meeting: { heldOn }, what }: NotHeldYetProps) {
  if (heldOn <= today()) return null;
  const day = formatDay(heldOn);
  return (
    <WarningText
      sentences={[`The meeting is on ${day} and has not been held yet. ${what} can be recorded on or after that day.`]}
    />
  );
}

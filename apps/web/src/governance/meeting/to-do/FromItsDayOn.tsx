import type { MeetingState } from '@minutebook/domain';

import { today } from '../../../clock/today.ts';
import { formatDay } from '../../../design/days.ts';
import { useMayRecord } from '../../../recording/may-record.ts';
import { isOver } from '../items.ts';

interface FromItsDayOnProps {
  readonly meeting: MeetingState;
  readonly command: 'MinuteDecision' | 'RecordAttendance';
  /** What is recorded: “What is decided”. */
  readonly what: string;
}

/** For whoever will record something of a meeting that is still to come: from which day on; nothing once that is there. */
export function FromItsDayOn({ meeting, command, what }: FromItsDayOnProps) {
  const may = useMayRecord(command) === 'yes';
  if (!may || isOver(meeting) || !isStillToCome(meeting)) return null;
  return (
    <p className="govuk-body mb-to-record">
      {what} is recorded on the day of the meeting or after it: from {formatDay(meeting.heldOn)} on.
    </p>
  );
}

/** Whether its day has not come, so that nobody was there and nothing was decided. */
export function isStillToCome({ heldOn }: MeetingState): boolean {
  return heldOn > today();
}

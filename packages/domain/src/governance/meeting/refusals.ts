import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { MeetingCommand } from './commands.ts';
import type { MeetingState } from './state.ts';

type Type = MeetingCommand['type'];

const onItsDay: ReadonlySet<Type> = new Set(['RecordAttendance', 'MinuteDecision', 'CloseMeeting']);
/**
 * A call-in comes after the meeting; attendance is still corrected, with a reason; and an interest that was declared by
 * mistake is taken back by an administrator, since it counts for the project elsewhere too.
 */
const afterTheClose: ReadonlySet<Type> = new Set(['CallInDecision', 'RecordAttendance', 'WithdrawInterest']);

const nothing = 'Nothing needs to be recorded.';

/** What would lift it that the meeting is closed; for what is not named here, another meeting. */
const onceClosed: Readonly<Partial<Record<Type, string>>> = {
  CloseMeeting: nothing,
  CancelMeeting: 'A meeting that is over is not cancelled: nothing needs to be recorded.',
  PublishReport: 'Its papers stay as they were: put the paper before another meeting.',
  WithdrawItem: 'Its agenda stays as it was: nothing needs to be recorded.',
  DeclareInterest: 'An interest counts where something is decided: declare it at that meeting.',
};

/**
 * In this order: nothing is recorded before the meeting was called (`MeetingWasNotCalledYet`), once it is cancelled
 * (`MeetingIsCancelled`) or, but for a call-in and a corrected attendance, closed (`MeetingIsClosed`); who was there, what
 * was decided and the close not before its day (`MeetingWasNotHeldYet`).
 */
export function outsideTheMeeting(
  { type, effectiveOn }: MeetingCommand,
  state: MeetingState | undefined,
): Refused | undefined {
  if (state === undefined || type === 'CallMeeting') return undefined;
  const { called, heldOn, closed, cancelled } = state;
  if (effectiveOn < called.on) {
    return refused(
      'MeetingWasNotCalledYet',
      `On ${effectiveOn} the meeting had not been called; that happened on ${called.on}.`,
      'Give a day on or after the day it was called.',
    );
  }
  if (cancelled !== undefined && type !== 'WithdrawInterest') {
    return refused(
      'MeetingIsCancelled',
      `The meeting was cancelled on ${cancelled.on}.`,
      type === 'CancelMeeting' ? nothing : 'Call another meeting.',
    );
  }
  if (closed !== undefined && !afterTheClose.has(type)) {
    return refused(
      'MeetingIsClosed',
      `The meeting was closed on ${closed.on}.`,
      onceClosed[type] ?? 'Table the matter at another meeting.',
    );
  }
  if (effectiveOn >= heldOn || !onItsDay.has(type)) return undefined;
  return refused('MeetingWasNotHeldYet', `The meeting is held on ${heldOn}.`, 'Record it on or after that day.');
}

/** “1 item”, “2 items”. */
export function countOf(number: number, one: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${one}s`;
}

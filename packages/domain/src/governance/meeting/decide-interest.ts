import { membersOn } from '../board/members.ts';
import type { BoardState } from '../board/state.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Decision, Refused } from '../../kernel/decision.ts';
import type { Actor } from '../../kernel/entry.ts';
import type { MeetingCommandOf } from './commands.ts';
import { unfitItem } from './decide-agenda.ts';
import type { MeetingEvent } from './events.ts';
import type { MeetingState } from './state.ts';

type Decided = Decision<MeetingEvent>;

/** The board that meets, and who records. */
export interface InterestFacts {
  readonly board: BoardState | undefined;
  readonly by: Actor;
}

/**
 * Decides on who has an interest in an item, and who has none after all. The item is open: `ItemIsNotTabled`,
 * `ItemIsWithdrawn`, `ItemIsAlreadyDecided`. A member speaks for themselves (`InterestIsAnothers`); an administrator
 * records what a member said in the meeting, and takes back what was declared by mistake at any time.
 */
export function decideInterest(
  command: MeetingCommandOf<'DeclareInterest' | 'WithdrawInterest'>,
  state: MeetingState,
  facts: InterestFacts,
): Decided {
  if (facts.by.role === 'administrator' && command.type === 'WithdrawInterest') return withdraw(command, state);
  const unfit = unfitItem(command.itemId, state) ?? meetingIsOver(state);
  if (unfit !== undefined) return unfit;
  if (facts.by.role !== 'administrator' && facts.by.id !== command.memberId) return interestIsAnothers();
  return command.type === 'DeclareInterest' ? declare(command, state, facts) : withdraw(command, state);
}

/** `MemberIsNotOnTheBoard` on the meeting's day, `InterestIsAlreadyDeclared`. */
function declare(command: MeetingCommandOf<'DeclareInterest'>, state: MeetingState, { board }: InterestFacts): Decided {
  const { memberId, itemId, nature } = command;
  if (board === undefined || !membersOn(board, state.heldOn).some((seat) => seat.memberId === memberId)) {
    return refused(
      'MemberIsNotOnTheBoard',
      `This member does not sit on the board on ${state.heldOn}.`,
      'Choose among its members of that day.',
    );
  }
  if (state.interests.some(({ value }) => value.memberId === memberId && value.itemId === itemId)) {
    return refused(
      'InterestIsAlreadyDeclared',
      'This member’s interest in the item is declared.',
      'Nothing needs to be recorded.',
    );
  }
  return accepted({ type: 'InterestDeclared', data: { memberId, itemId, nature } });
}

/** `InterestIsNotDeclared`, `InterestWasNotDeclaredYet`. */
function withdraw(command: MeetingCommandOf<'WithdrawInterest'>, state: MeetingState): Decided {
  const { memberId, itemId, effectiveOn } = command;
  const declared = state.interests.find(({ value }) => value.memberId === memberId && value.itemId === itemId);
  if (declared === undefined) {
    return refused(
      'InterestIsNotDeclared',
      'This member has declared no interest in the item.',
      'Choose an interest that is declared.',
    );
  }
  if (effectiveOn >= declared.on) return accepted({ type: 'InterestWithdrawn', data: { memberId, itemId } });
  return refused(
    'InterestWasNotDeclaredYet',
    `On ${effectiveOn} the interest had not been declared; that happened on ${declared.on}.`,
    'Give a day on or after the day it was declared.',
  );
}

function interestIsAnothers(): Refused {
  return refused(
    'InterestIsAnothers',
    'A member declares an interest of their own, and nobody else’s.',
    'Have the member declare it, or ask an administrator to record what was said in the meeting.',
  );
}

/** Only an administrator still takes an interest back. */
function meetingIsOver({ closed, cancelled }: MeetingState): Refused | undefined {
  const over = closed ?? cancelled;
  if (over === undefined) return undefined;
  return refused(
    'MeetingIsClosed',
    `The meeting was ${closed === undefined ? 'cancelled' : 'closed'} on ${over.on}.`,
    'Ask an administrator to take the interest back, with the reason.',
  );
}

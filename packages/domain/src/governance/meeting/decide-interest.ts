import type { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Decision, Refused } from '../../kernel/decision.ts';
import type { Actor, Role } from '../../kernel/entry.ts';
import { id, prose } from '../../kernel/schema.ts';
import type { LedgerWorld, States } from '../../world.ts';
import { sitsOn } from '../board/members.ts';
import type { BoardState } from '../board/state.ts';
import { unfitItem } from './decide-agenda.ts';
import * as event from './events.ts';
import type { MeetingEvent } from './events.ts';
import { boardOf } from './facts.ts';
import type { MeetingState } from './state.ts';

const meeting = { meetingId: id };

const { goesOn } = rulesFor<MeetingState, MeetingEvent, States>();

type Decided = Decision<MeetingEvent>;

/** The board that meets, and who records. */
interface InterestFacts {
  readonly board: BoardState | undefined;
  readonly by: Actor;
}

/** Declares a member's interest in an item. */
export const DeclareInterest = defineCommand('DeclareInterest', { ...meeting, ...event.InterestDeclared.schema.shape });

/** Takes back an interest that was declared by mistake, with the reason. */
export const WithdrawInterest = defineCommand('WithdrawInterest', {
  ...meeting,
  ...event.InterestWithdrawn.schema.shape,
  reason: prose,
});

type Interest = z.infer<typeof DeclareInterest | typeof WithdrawInterest>;

/** A member speaks for themselves; a clerk or an administrator records what another one said. */
const ofInterests = {
  by: ['clerk', 'administrator', 'boardMember'] as const,
  actsAs: ({ memberId }: Interest, personId: string): Role | undefined =>
    memberId === personId ? 'boardMember' : undefined,
  restsOn: nothing,
  facts: ({ meetingId }: Interest, world: LedgerWorld, by: Actor) => ({ board: boardOf(meetingId, world), by }),
  decide: decideInterest,
};

/** Commands about who has an interest in an item. */
export const interestCommands = [
  goesOn(DeclareInterest, { ...ofInterests, records: 'InterestDeclared' }),
  goesOn(WithdrawInterest, { ...ofInterests, records: 'InterestWithdrawn' }),
] as const;

/**
 * Decides on who has an interest in an item, and who has none after all. The item is open: `ItemIsNotTabled`,
 * `ItemIsWithdrawn`, `ItemIsAlreadyDecided`. A member speaks for themselves (`InterestIsAnothers`); a clerk and an administrator
 * record what a member said in the meeting, and takes back what was declared by mistake at any time.
 */
function decideInterest(command: Interest, state: MeetingState, facts: InterestFacts): Decided {
  if (facts.by.role === 'administrator' && command.type === 'WithdrawInterest') return withdraw(command, state);
  const unfit = unfitItem(command.itemId, state) ?? meetingIsOver(state);
  if (unfit !== undefined) return unfit;
  if (facts.by.role === 'boardMember' && facts.by.id !== command.memberId) return interestIsAnothers();
  return command.type === 'DeclareInterest' ? declare(command, state, facts) : withdraw(command, state);
}

/** `MemberIsNotOnTheBoard` on the meeting's day, `InterestIsAlreadyDeclared`. */
function declare(command: z.infer<typeof DeclareInterest>, state: MeetingState, { board }: InterestFacts): Decided {
  const { memberId, itemId, nature } = command;
  if (!sitsOn(memberId, board, state.heldOn)) {
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
function withdraw(command: z.infer<typeof WithdrawInterest>, state: MeetingState): Decided {
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
    'Have the member declare it, or ask a clerk or an administrator to record what was said in the meeting.',
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

import { membersOn } from '../board/index.ts';
import { gateOn } from '../governance/framework.ts';
import { gateIsNotInTheFramework } from '../governance/refusals.ts';
import { accepted, refused } from '../kernel/decision.ts';
import type { Decision, Refused } from '../kernel/decision.ts';
import type { MeetingCommandOf } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import type { MeetingFacts } from './facts.ts';
import type { MeetingState } from './state.ts';

type Decided = Decision<MeetingEvent>;

/** Decides on what comes before the board, and who has an interest in it. */
export function decideAgenda(
  command: MeetingCommandOf<'TableItem' | 'DeclareInterest'>,
  state: MeetingState,
  facts: MeetingFacts,
): Decided {
  return command.type === 'TableItem' ? table(command, state, facts) : declare(command, state, facts);
}

/**
 * `ItemIsAlreadyTabled`; about a project, `ProjectIsNotKnown`; at a gate of the framework in force on the meeting's day,
 * `GateIsNotInTheFramework`, `GateBelongsToAnotherBoard`.
 */
function table(command: MeetingCommandOf<'TableItem'>, state: MeetingState, facts: MeetingFacts): Decided {
  const { itemId, title, about } = command;
  if (state.items.some((one) => one.value.itemId === itemId)) {
    return refused(
      'ItemIsAlreadyTabled',
      'This item is already on the agenda.',
      'Table another item under an id of its own.',
    );
  }
  const refusal = about && unfitSubject(about, state, facts);
  if (refusal !== undefined) return refusal;
  const subject =
    about === undefined
      ? {}
      : { about: { projectId: about.projectId, ...(about.gateId === undefined ? {} : { gateId: about.gateId }) } };
  return accepted({ type: 'ItemTabled', data: { itemId, title, ...subject } });
}

function unfitSubject(
  { gateId }: NonNullable<MeetingCommandOf<'TableItem'>['about']>,
  { boardId, heldOn }: MeetingState,
  { project, programme, titleOf }: MeetingFacts,
): Refused | undefined {
  if (project === undefined) {
    return refused('ProjectIsNotKnown', 'There is no such project.', 'Choose a project from the backlog.');
  }
  if (gateId === undefined) return undefined;
  const at = gateOn(programme, gateId, heldOn);
  if (at === undefined) return gateIsNotInTheFramework(heldOn);
  if (at.gate.boardId === boardId) return undefined;
  return gateBelongsToAnotherBoard(at.gate.title, titleOf(at.gate.boardId));
}

/** The same refusal when an item is tabled and when it is decided on. */
export function gateBelongsToAnotherBoard(gate: string, board: string): Refused {
  return refused(
    'GateBelongsToAnotherBoard',
    `“${board}” decides at the gate “${gate}”.`,
    'Table it at a meeting of that board.',
  );
}

/** `ItemIsNotTabled`, `ItemIsAlreadyDecided`, `MemberIsNotOnTheBoard` on the meeting's day, `InterestIsAlreadyDeclared`. */
function declare(command: MeetingCommandOf<'DeclareInterest'>, state: MeetingState, { board }: MeetingFacts): Decided {
  const { memberId, itemId, nature } = command;
  const unfit = unfitItem(itemId, state);
  if (unfit !== undefined) return unfit;
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

/** An item that can still be decided on: tabled, and not decided. */
export function unfitItem(itemId: string, state: MeetingState): Refused | undefined {
  if (!state.items.some((one) => one.value.itemId === itemId)) {
    return itemIsNotTabled();
  }
  const decision = state.decisions.find((one) => one.minuted.value.itemId === itemId);
  if (decision === undefined) return undefined;
  return refused(
    'ItemIsAlreadyDecided',
    `The board decided on this item on ${decision.minuted.on}.`,
    'Table it again to decide again; the first decision stays.',
  );
}

/** The same refusal wherever an item is named. */
export function itemIsNotTabled(): Refused {
  return refused('ItemIsNotTabled', 'There is no such item on the agenda.', 'Choose an item, or table it first.');
}

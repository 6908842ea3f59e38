import type { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { newestOf, restsOnNothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Decision, Refused } from '../../kernel/decision.ts';
import { id } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { sitsOn } from '../board/members.ts';
import { isApproval } from '../gates/at-gate.ts';
import { decided, planDecidedOn, votes } from '../gates/decision.ts';
import type { GateDecided, Outcome, Votes } from '../gates/decision.ts';
import { judgeGate } from '../gates/judge.ts';
import { deciderHasAnInterest, positionIsAhead } from '../gates/refusals.ts';
import { gateBelongsToAnotherBoard, unfitItem } from './decide-agenda.ts';
import type { MeetingEvent } from './events.ts';
import { factsToMinute } from './facts.ts';
import type { MeetingFacts } from './facts.ts';
import { concerns, interestsIn } from './interests.ts';
import { sittingFor } from './presence/sitting.ts';
import type { Sitting } from './presence/sitting.ts';
import type { Item, MeetingState } from './state.ts';

const { goesOn } = rulesFor<MeetingState, MeetingEvent, States>();

/** Who minutes a decision must have seen who was there and who had an interest in the item. */
function minuteRestsOn({ itemId }: z.infer<typeof MinuteDecision>, state: MeetingState | undefined): number {
  if (state === undefined) return restsOnNothing;
  const inIt = concerns(itemId, state);
  const takenBack = state.withdrawnInterests.filter((one) => inIt(one.was.value)).map((one) => one.withdrawn);
  return newestOf(state.attendance, ...state.movements, ...interestsIn(itemId, state), ...takenBack);
}

const meeting = { meetingId: id };

type Minute = z.infer<typeof MinuteDecision>;

/** Records what the board decided on an item; `plan` where the item is a project at a gate. */
export const MinuteDecision = defineCommand('MinuteDecision', {
  ...meeting,
  itemId: id,
  ...decided,
  votes: votes.optional(),
  plan: planDecidedOn.optional(),
});

/**
 * Decides on minuting a decision. In this order: the item is tabled and open (`ItemIsNotTabled`,
 * `ItemIsAlreadyDecided`), the decision's id is new (`DecisionIsAlreadyMinuted`); it is of the meeting's own day
 * (`DecisionIsOfAnotherDay`); who records it sits on the board or is a clerk, and has no interest in it (`RecorderIsNotOnTheBoard`,
 * `DeciderHasAnInterest`); members there for the item without a declared interest reach the quorum (`BoardIsNotQuorate`); the
 * votes are theirs and carry the outcome (`VotesContradict`); at a gate, the plan is named (`PlanIsNotNamed`), the gate
 * is this board's (`GateBelongsToAnotherBoard`) and every rule of `judgeGate` holds for those counted and for who
 * records. An item that is not at a gate is noted, deferred, rejected, referred or approved on the board's own account
 * (`SupersedingNeedsAGate`, `ConditionsNeedAGate`), by a position that exists (`PositionIsAhead`); so is one at a gate
 * that is put off, passed on or noted without a plan before the board.
 */
export const minuteDecision = goesOn(MinuteDecision, {
  // Who prepares plans decides neither on them nor on who decides. Who is a clerk writes as one, and the board confirms it.
  by: ['clerk', 'boardMember'],
  records: 'DecisionMinuted',
  restsOn: minuteRestsOn,
  facts: factsToMinute,
  decide: (command, state, facts) => {
    const item = state.items.find((one) => one.value.itemId === command.itemId)?.value;
    const unfit = unfitItem(command.itemId, state) ?? repeated(command, state);
    if (unfit !== undefined || item === undefined || facts.board === undefined)
      return unfit ?? recorderIsNotOnTheBoard();
    const sitting = sittingFor(command.itemId, command.effectiveOn, state, facts.board, facts.interested);
    const refusal =
      anotherDay(command, state) ??
      recorderRefusal(command, facts, sitting) ??
      quorumRefusal(sitting) ??
      votesContradict(command, sitting.counted.length);
    if (refusal !== undefined) return refusal;
    const gateId = item.about?.gateId;
    if (gateId === undefined || leavesTheGate(command)) {
      return awayFromGates(command, facts) ?? minuted(command, item, sitting, undefined);
    }
    const gate = gateDecided(command, gateId, state, facts, sitting);
    return 'refusal' in gate ? gate : minuted(command, item, sitting, gate);
  },
});

function repeated({ decisionId }: Minute, { decisions }: MeetingState): Refused | undefined {
  if (!decisions.some((one) => one.decisionId === decisionId)) return undefined;
  return refused(
    'DecisionIsAlreadyMinuted',
    'This decision is already minuted.',
    'Record another decision under an id of its own.',
  );
}

function recorderRefusal(
  { effectiveOn }: Minute,
  { board, by }: MeetingFacts,
  { interested }: Sitting,
): Refused | undefined {
  if (!sitsOn(by.id, board, effectiveOn) && by.role !== 'clerk') return recorderIsNotOnTheBoard();
  return interested.includes(by.id) ? deciderHasAnInterest('You declared an interest in this item.') : undefined;
}

/** Who sat, what the quorum was and what was known is that of the meeting's own day. */
function anotherDay({ effectiveOn }: Minute, { heldOn }: MeetingState): Refused | undefined {
  if (effectiveOn === heldOn) return undefined;
  return refused(
    'DecisionIsOfAnotherDay',
    `The meeting was held on ${heldOn}, so what it decided was decided on that day.`,
    `Give ${heldOn}, or call a meeting for the day on which it was decided.`,
  );
}

function recorderIsNotOnTheBoard(): Refused {
  return refused(
    'RecorderIsNotOnTheBoard',
    'Only a member of this board, or a clerk, records its decisions.',
    'Ask a member of the board or a clerk to record it.',
  );
}

function quorumRefusal({ counted, interested, quorum }: Sitting): Refused | undefined {
  if (counted.length >= quorum) return undefined;
  const aside = interested.length === 0 ? '' : `, with ${interested.length} standing aside for an interest`;
  return refused(
    'BoardIsNotQuorate',
    `The quorum is ${quorum}; ${counted.length} of the members present count${aside}.`,
    'Record who is present, or decide when enough members are.',
  );
}

function votesContradict({ votes, outcome }: Minute, counted: number): Refused | undefined {
  if (votes === undefined) return undefined;
  const cast = votes.for + votes.against + votes.abstained;
  if (cast > counted) {
    return refused(
      'VotesContradict',
      `${cast} votes are recorded, but ${counted} members may vote.`,
      'Check the votes, the attendance and the interests.',
    );
  }
  if (!contradicts(votes, outcome)) return undefined;
  return refused(
    'VotesContradict',
    `${votes.for} voted for it and ${votes.against} against, which is not what the outcome says.`,
    'Check the votes and the outcome. With equal votes, either may stand by the chair’s casting vote.',
  );
}

/** Nothing is approved by abstaining; with equal votes, either outcome may stand by the casting vote. */
function contradicts(votes: Votes, outcome: Outcome): boolean {
  const { kind } = outcome;
  if (isApproval(outcome)) return votes.for === 0 || votes.for < votes.against;
  return kind === 'rejected' && votes.for > votes.against;
}

/** Without a plan before it a board can put an item off, pass it on or note it: that decides nothing at the gate. */
function leavesTheGate({ plan, outcome }: Minute): boolean {
  const { kind } = outcome;
  return plan === undefined && !isApproval(outcome) && kind !== 'rejected';
}

function awayFromGates({ outcome, knownAt, supersedes }: Minute, facts: MeetingFacts): Refused | undefined {
  if (supersedes !== undefined) {
    return refused(
      'SupersedingNeedsAGate',
      'Only a decision on a plan at a gate takes the place of another.',
      'Name no earlier decision; say in the reasons what it is about.',
    );
  }
  if (outcome.kind !== 'approvedWithConditions') return positionIsAhead(knownAt, facts.n);
  return refused(
    'ConditionsNeedAGate',
    'Conditions are kept with a project’s approval at a gate, and this item is not at one.',
    'Table the project at a gate, or put the condition into the reasons.',
  );
}

function gateDecided(
  command: Minute,
  gateId: string,
  state: MeetingState,
  facts: MeetingFacts,
  sitting: Sitting,
): GateDecided | Refused {
  const { plan, ...stated } = command;
  if (plan === undefined) {
    return refused(
      'PlanIsNotNamed',
      'The decision does not say on which version of the plan.',
      'Name the version and its digest.',
    );
  }
  const counted = sitting.counted.map(({ memberId, post }) => ({ id: memberId, post }));
  const deciders = counted.some((one) => one.id === facts.by.id)
    ? counted
    : [...counted, { id: facts.by.id, post: 'who records the decision' }];
  const judged = judgeGate({ ...stated, gateId, plan }, facts, deciders);
  if ('refusal' in judged) return judged;
  const { boardId, title } = judged.at.gate;
  return boardId === state.boardId ? judged.gate : gateBelongsToAnotherBoard(title, facts.titleOf(boardId));
}

function minuted(command: Minute, item: Item, sitting: Sitting, gate: GateDecided | undefined): Decision<MeetingEvent> {
  const { decisionId, itemId, outcome, reasons, alternatives, votes, minuteReference, supersedes, knownAt } = command;
  return accepted({
    type: 'DecisionMinuted',
    data: {
      decisionId,
      outcome,
      reasons,
      ...(alternatives === undefined ? {} : { alternatives }),
      ...(minuteReference === undefined ? {} : { minuteReference }),
      ...(supersedes === undefined ? {} : { supersedes }),
      knownAt,
      itemId,
      ...(votes === undefined ? {} : { votes }),
      present: sitting.present.map((seat) => seat.memberId),
      counted: sitting.counted.map((seat) => seat.memberId),
      interested: [...sitting.interested],
      ...(item.about === undefined ? {} : { projectId: item.about.projectId }),
      ...(gate === undefined ? {} : { gate }),
    },
  });
}

import type { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { conveners } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { gateOn } from '../gates/framework.ts';
import { gateIsNotInTheFramework } from '../gates/refusals.ts';
import { decisionOn } from './decided.ts';
import * as event from './events.ts';
import type { MeetingEvent } from './events.ts';
import { factsToTable } from './facts.ts';
import type { MeetingFacts } from './facts.ts';
import type { MeetingState } from './state.ts';

const { goesOn } = rulesFor<MeetingState, MeetingEvent, States>();

const meeting = { meetingId: id };

/** Puts something on the agenda. */
export const TableItem = defineCommand('TableItem', { ...meeting, ...event.ItemTabled.schema.shape });

/**
 * `ItemIsAlreadyTabled`, `ItemIsWithdrawn`; about a project, `ProjectIsNotKnown`; at a gate of the framework in force on the
 * meeting's day, `GateIsNotInTheFramework`, `GateBelongsToAnotherBoard`.
 */
const table = goesOn(TableItem, {
  by: conveners,
  records: 'ItemTabled',
  restsOn: nothing,
  facts: factsToTable,
  decide: (command, state, facts) => {
    const { itemId, title, about } = command;
    if (state.items.some((one) => one.value.itemId === itemId)) {
      return refused(
        'ItemIsAlreadyTabled',
        'This item is already on the agenda.',
        'Table another item under an id of its own.',
      );
    }
    const refusal = withdrawn(itemId, state) ?? (about && unfitSubject(about, state, facts));
    if (refusal !== undefined) return refusal;
    const subject =
      about === undefined
        ? {}
        : { about: { projectId: about.projectId, ...(about.gateId === undefined ? {} : { gateId: about.gateId }) } };
    return accepted({ type: 'ItemTabled', data: { itemId, title, ...subject } });
  },
});

function unfitSubject(
  { gateId }: NonNullable<z.infer<typeof TableItem>['about']>,
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

/** Takes something off the agenda again, with the reason. */
export const WithdrawItem = defineCommand('WithdrawItem', {
  ...meeting,
  ...event.ItemWithdrawn.schema.shape,
  reason: prose,
});

/** `ItemIsNotTabled`, `ItemIsWithdrawn`, `ItemIsAlreadyDecided`, `ItemWasNotTabledYet`. */
const withdrawItem = goesOn(WithdrawItem, {
  by: conveners,
  records: 'ItemWithdrawn',
  restsOn: nothing,
  decide: ({ itemId, effectiveOn }, state) => {
    const unfit = unfitItem(itemId, state);
    if (unfit !== undefined) return unfit;
    const since = state.items.find((one) => one.value.itemId === itemId)?.on ?? '';
    if (effectiveOn >= since) return accepted({ type: 'ItemWithdrawn', data: { itemId } });
    return refused(
      'ItemWasNotTabledYet',
      `On ${effectiveOn} the item had not been tabled; that happened on ${since}.`,
      'Give a day on or after the day it was tabled.',
    );
  },
});

/** An item that can still be decided on: on the agenda, and not decided. */
export function unfitItem(itemId: string, state: MeetingState): Refused | undefined {
  const missing = notOnTheAgenda(itemId, state);
  if (missing !== undefined) return missing;
  const decision = decisionOn(itemId, state);
  if (decision === undefined) return undefined;
  return refused(
    'ItemIsAlreadyDecided',
    `The board decided on this item on ${decision.minuted.on}.`,
    'Table it again to decide again; the first decision stays.',
  );
}

/** The same refusal wherever an item is named. */
export function notOnTheAgenda(itemId: string, state: MeetingState): Refused | undefined {
  if (state.items.some((one) => one.value.itemId === itemId)) return undefined;
  return (
    withdrawn(itemId, state) ??
    refused('ItemIsNotTabled', 'There is no such item on the agenda.', 'Choose an item, or table it first.')
  );
}

function withdrawn(itemId: string, { withdrawnItems }: MeetingState): Refused | undefined {
  const taken = withdrawnItems.find((one) => one.was.value.itemId === itemId);
  if (taken === undefined) return undefined;
  return refused(
    'ItemIsWithdrawn',
    `This item was withdrawn from the agenda on ${taken.withdrawn.on}.`,
    'Table the matter again as an item of its own.',
  );
}

/** Commands about what is on the agenda. */
export const agendaCommands = [table, withdrawItem] as const;

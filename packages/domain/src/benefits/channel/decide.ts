import { defineCommand } from '../../kernel/command.ts';
import { decidesOn, newestOf, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import { inForceOn } from '../../kernel/entry.ts';
import { keepers } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import * as event from './events.ts';
import type { ChannelEvent } from './events.ts';
import { channelIsNotThere } from './refusals.ts';
import type { ChannelState } from './state.ts';

const { begins, goesOn } = rulesFor<ChannelState, ChannelEvent, States>();

const channel = { channelId: id };

/** Adds a way in which residents reach the council. */
export const AddChannel = defineCommand('AddChannel', { ...channel, ...event.ChannelAdded.schema.shape });

/** `ChannelIsAlreadyThere`. */
const add = begins(AddChannel, {
  by: keepers,
  records: 'ChannelAdded',
  restsOn: nothing,
  decide: ({ title, digital }, state) => {
    if (state !== undefined) {
      return refused(
        'ChannelIsAlreadyThere',
        `“${state.title}” has been added under this id.`,
        'Choose it, or add a channel of another name.',
      );
    }
    return accepted({ type: 'ChannelAdded', data: { title, digital } });
  },
});

/** Records what a contact costs from a day on. */
export const AdoptUnitCost = defineCommand('AdoptUnitCost', { ...channel, ...event.UnitCostAdopted.schema.shape });

/** `UnitCostIsTheSame`. */
const adopt = goesOn(AdoptUnitCost, {
  by: keepers,
  records: 'UnitCostAdopted',
  restsOn: (_command, state) => newestOf(...(state?.costs ?? [])),
  decide: ({ effectiveOn, pence, about, costSource }, state) => {
    const before = inForceOn(state.costs, effectiveOn);
    const { value } = before ?? {};
    if (value?.pence === pence && value.about === about && value.costSource === costSource) {
      return refused(
        'UnitCostIsTheSame',
        `This has been the cost since ${before?.on}.`,
        'Give another cost, or correct the entry that adopted it.',
      );
    }
    return accepted({ type: 'UnitCostAdopted', data: { pence, about, costSource } });
  },
});

/** Every command about a channel. */
export const channelDecides = decidesOn<ChannelState, ChannelEvent, States>()({
  events: event.channelEvents,
  idField: 'channelId',
  unknown: channelIsNotThere,
  commands: [add, adopt],
});

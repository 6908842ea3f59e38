import { amended } from '../../kernel/counter.ts';
import { splitStream } from '../../kernel/entry.ts';
import { pounds } from '../../kernel/money.ts';
import type { Words } from '../../kernel/reading.ts';
import type { States } from '../../world.ts';
import { channelOf } from '../read.ts';
import type { ChannelEvent } from './events.ts';

/** Entries about a channel in words. */
export const channelEntryWords: Words<ChannelEvent, States> = {
  ChannelAdded: {
    says: ({ data }) => `Channel added: ${data.title}`,
    why: 'none',
    counter: { ...amended, begins: true },
  },
  UnitCostAdopted: {
    says: ({ stream, data }, world) => {
      const title = channelOf(world, splitStream(stream).id)?.title ?? 'The channel';
      return `${title}: a contact costs ${data.about ? 'about ' : ''}${pounds(data.pence)}, as ${data.costSource} states`;
    },
    why: { costSource: 'Where the figure comes from' },
    counter: amended,
  },
};

import { splitStream, stated } from '../../kernel/entry.ts';
import type { Fold } from '../../kernel/reading.ts';
import type { ChannelEvent } from './events.ts';
import type { ChannelState } from './state.ts';

/** What each entry makes of a channel. */
export const channelFold: Fold<ChannelState, ChannelEvent, 'ChannelAdded'> = {
  begins: {
    ChannelAdded: (entry, state) =>
      state ?? {
        channelId: splitStream(entry.stream).id,
        title: entry.data.title,
        digital: entry.data.digital,
        added: entry.n,
        costs: [],
      },
  },
  goesOn: {
    UnitCostAdopted: (state, entry) => ({ ...state, costs: [...state.costs, stated(entry.data, entry)] }),
  },
};

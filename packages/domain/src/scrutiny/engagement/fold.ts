import { splitStream, stated } from '../../kernel/entry.ts';
import type { Fold } from '../../kernel/reading.ts';
import type { EngagementEvent } from './events.ts';
import type { EngagementState } from './state.ts';

/** What each entry makes of a consultation. */
export const engagementFold: Fold<EngagementState, EngagementEvent, 'ConsultationOpened'> = {
  begins: {
    ConsultationOpened: (entry, state) =>
      state ?? {
        engagementId: splitStream(entry.stream).id,
        ...entry.data,
        opened: stated(true, entry),
        positions: [],
        workshops: [],
      },
  },
  goesOn: {
    PositionStated: (state, entry) => ({ ...state, positions: [...state.positions, stated(entry.data, entry)] }),
    WorkshopHeld: (state, entry) => ({ ...state, workshops: [...state.workshops, stated(entry.data, entry)] }),
    ConsultationClosed: (state, entry) => ({ ...state, closed: stated(entry.data, entry) }),
  },
};

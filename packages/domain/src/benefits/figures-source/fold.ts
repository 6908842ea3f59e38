import { splitStream, stated } from '../../kernel/entry.ts';
import type { Fold } from '../../kernel/reading.ts';
import type { FiguresSourceEvent } from './events.ts';
import type { FiguresSourceState } from './state.ts';

/** What each entry makes of a source of figures. */
export const figuresSourceFold: Fold<FiguresSourceState, FiguresSourceEvent, 'FiguresSourceDescribed'> = {
  begins: {
    FiguresSourceDescribed: (entry, state) => ({
      sourceId: splitStream(entry.stream).id,
      descriptions: [...(state?.descriptions ?? []), stated(entry.data, entry)],
      title: entry.data.title,
    }),
  },
  goesOn: {},
};

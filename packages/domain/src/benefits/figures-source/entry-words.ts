import type { Words } from '../../kernel/reading.ts';
import type { States } from '../../world.ts';
import type { FiguresSourceEvent } from './events.ts';

/** Entries about sources of figures in words. */
export const figuresSourceEntryWords: Words<FiguresSourceEvent, States> = {
  FiguresSourceDescribed: {
    says: ({ data }) => `Columns of files of figures stated: ${data.title}`,
    why: 'none',
    counter: {
      kind: 'amended',
      restated: 'What columns mean is stated again beside a file that has them, when the next one is imported.',
    },
  },
};

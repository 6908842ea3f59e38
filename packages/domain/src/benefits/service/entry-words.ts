import { amended } from '../../kernel/counter.ts';
import type { Words } from '../../kernel/reading.ts';
import type { States } from '../../world.ts';
import type { ServiceEvent } from './events.ts';

/** Entries about a service in words. */
export const serviceEntryWords: Words<ServiceEvent, States> = {
  ServiceRegistered: {
    says: ({ data }) => `Service registered: ${data.title}`,
    why: 'none',
    counter: { ...amended, begins: true },
  },
};

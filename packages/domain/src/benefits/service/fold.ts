import { splitStream } from '../../kernel/entry.ts';
import type { Fold } from '../../kernel/reading.ts';
import type { ServiceEvent } from './events.ts';
import type { ServiceState } from './state.ts';

/** What each entry makes of a service. */
export const serviceFold: Fold<ServiceState, ServiceEvent, 'ServiceRegistered'> = {
  begins: {
    ServiceRegistered: (entry, state) =>
      state ?? { serviceId: splitStream(entry.stream).id, ...entry.data, registered: entry.n },
  },
  goesOn: {},
};

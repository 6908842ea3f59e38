import { useSyncExternalStore } from 'react';

import { clocksApart, onClocksApart } from './server-clock.ts';

/** Says that this computer's clock is wrong, or the server's: days here are by the server's. */
export function ClocksApart() {
  const apart = useSyncExternalStore(onClocksApart, clocksApart);
  if (apart === undefined) return null;
  return (
    <p className="mb-time__state">
      The clock of this computer is about {apart}. Days here are by the server’s clock, in London.
    </p>
  );
}

import { Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';

/**
 * A chart that is fetched by itself, once the browser has drawn the page and has nothing else to do, so that neither the
 * words of the page nor what they need wait for it. Its room is kept meanwhile.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const [wanted, setWanted] = useState(false);
  useEffect(() => whenIdle(() => setWanted(true)), []);
  const room = <div className="mb-chart__empty" />;
  return wanted ? <Suspense fallback={room}>{children}</Suspense> : room;
}

/** Calls back once, soon; returns how to stop that. Not every browser tells when it is idle. */
function whenIdle(then: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(then);
    return () => cancelIdleCallback(asked);
  }
  const asked = setTimeout(then);
  return () => clearTimeout(asked);
}

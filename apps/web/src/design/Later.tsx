import { Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';

const afterMilliseconds = 1000;

/**
 * A chart that is fetched by itself, a second after its page, so that neither the words of the page nor what they need
 * wait for it. Its room is kept meanwhile.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWanted(true), afterMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  const room = <div className="mb-chart__empty" />;
  return wanted ? <Suspense fallback={room}>{children}</Suspense> : room;
}

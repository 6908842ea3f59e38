import { Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';

import { whenIdle } from './when-idle.ts';

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

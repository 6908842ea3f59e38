import { Suspense, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { whenIdle } from './when-idle.ts';

interface LaterProps {
  /** Waits until it comes into sight, or the page has had its time: for what stands far down. */
  readonly inSight?: boolean;
  /** Waits until the page has had its time, and keeps no room: for a line that most pages do not have. */
  readonly seldom?: boolean;
  /** Keeps no room, without waiting longer: for what only some have, and have to see first. */
  readonly noRoom?: boolean;
  readonly children: ReactNode;
}

/** How long the page has for itself before what is out of sight is fetched as well; milliseconds. */
const patience = 2500;

/**
 * What is fetched by itself, once the browser has drawn the page and has nothing else to do, so that neither the words of
 * the page nor what they need wait for it. Its room is kept meanwhile.
 */
export function Later({ inSight = false, seldom = false, noRoom = seldom, children }: LaterProps) {
  const [wanted, setWanted] = useState(false);
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const want = (): void => setWanted(true);
    return seldom ? afterAWhile(want) : inSight ? whenInSight(room.current, want) : whenIdle(want);
  }, [inSight, seldom]);
  const kept = noRoom ? null : <div className="mb-chart__empty" ref={room} />;
  return wanted ? <Suspense fallback={kept}>{children}</Suspense> : kept;
}

function afterAWhile(then: () => void): () => void {
  const late = setTimeout(then, patience);
  return () => clearTimeout(late);
}

/** Calls back once, when the element is in sight or after a while; returns how to stop that. */
function whenInSight(element: Element | null, then: () => void): () => void {
  const seen = new IntersectionObserver((entries) => {
    if (entries.some((one) => one.isIntersecting)) then();
  });
  if (element !== null) seen.observe(element);
  const stop = afterAWhile(then);
  return () => {
    seen.disconnect();
    stop();
  };
}

import { useContext, useDeferredValue, useEffect, useMemo } from 'react';
import type { ReactNode, RefObject } from 'react';

import { DrawnWithContext } from './drawn-with.ts';
import { isOutOfSight, watchSight } from './sight.ts';

interface HeldBack {
  /** The same as long as it waits, so that nothing of it is drawn. */
  readonly content: ReactNode;
  /** For the element around it, which is hidden while it still says what it said before. */
  readonly waits: { readonly 'aria-busy': true } | undefined;
}

/**
 * Where a reader goes on at once, draws what they see first. What is out of sight waits until the browser has time for it,
 * with all that it is drawn with, and is hidden meanwhile: nothing older stands beside what is shown. The element around it
 * says whether it is in sight.
 */
export function useHeldBack(around: RefObject<Element | null>, children: ReactNode): HeldBack {
  useEffect(() => (around.current === null ? undefined : watchSight(around.current)), [around]);
  const drawnWith = useContext(DrawnWithContext);
  const now = useMemo(() => ({ drawnWith, children }), [drawnWith, children]);
  const before = useDeferredValue(now);
  const waits = drawnWith?.hurried === true && before !== now && isOutOfSight(around.current);
  const shown = waits ? before : now;
  const content = useMemo(() => shown.drawnWith?.within(shown.children) ?? shown.children, [shown]);
  return {
    content,
    waits: waits ? { 'aria-busy': true } : undefined,
  };
}

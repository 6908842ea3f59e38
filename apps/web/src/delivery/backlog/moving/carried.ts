import { createContext, useState } from 'react';

import { KeptInWindow } from '../../../recording/kept-in-window.ts';
import { useOwnId } from '../../../replay/index.ts';
import type { Moving } from './moved.ts';

/** A project that is being moved, the order of the backlog when it was moved last, and by what. */
export interface Held extends Moving {
  readonly order: string;
  readonly by: 'keys' | 'pointer';
}

type Carried = readonly [held: Held | undefined, setHeld: (held: Held | undefined) => void];

/** What is being moved outlives the list that is shown: narrowing the list does not put it down. */
export const CarriedContext = createContext<Carried>([undefined, () => undefined]);

const kept = new KeptInWindow<Held>('moving');

/**
 * What is being moved, which outlives the page too: whoever opens the form of another project, leaves the one that asks why, or
 * loads the page again, finds it in the list when they come back.
 */
export function useCarried(): Carried {
  const personId = useOwnId();
  const [held, setHeld] = useState(() => kept.of(personId));
  const keep = (next: Held | undefined): void => {
    kept.keep(personId, next);
    setHeld(next);
  };
  return [held, keep];
}

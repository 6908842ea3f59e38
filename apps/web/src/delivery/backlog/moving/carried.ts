import { createContext } from 'react';

import type { Moving } from './moved.ts';

/** A project that is being moved, the order of the backlog when it was moved last, and by what. */
export interface Held extends Moving {
  readonly order: string;
  readonly by: 'keys' | 'pointer';
}

/** What is being moved outlives the list that is shown: narrowing the list does not put it down. */
export const CarriedContext = createContext<
  readonly [held: Held | undefined, setHeld: (held: Held | undefined) => void]
>([undefined, () => undefined]);

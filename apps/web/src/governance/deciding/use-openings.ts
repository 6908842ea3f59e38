import { useState } from 'react';

import { keepTyped } from '../../recording/drafts/use-keeping.ts';
import { newId } from '../../recording/new-id.ts';

/** A form on a decision that is opened again, with what was typed, when what it decides on has changed. */
export interface Openings {
  /** How often it was opened again: the key of everything that is read anew. */
  readonly count: number;
  /** Id of the decision, the same however often the form is opened. */
  readonly decisionId: string;
  /** Number of the last entry that there was when it was first opened; `undefined` until it is opened again. */
  readonly first: number | undefined;
  /** Opens it again. `knownAt` is the last entry that there was when it was opened now. */
  again(knownAt: number): void;
}

/** The openings of a form; what was typed comes back with its draft. */
export function useOpenings(): Openings {
  const [decisionId] = useState(newId);
  const [{ count, first }, setOpened] = useState<Pick<Openings, 'count' | 'first'>>({ count: 0, first: undefined });
  const again = (knownAt: number): void => {
    keepTyped();
    setOpened({ count: count + 1, first: first ?? knownAt });
  };
  return { count, decisionId, first, again };
}

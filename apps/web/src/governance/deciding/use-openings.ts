import { useCallback, useRef, useState } from 'react';
import type { FieldValues } from 'react-hook-form';

import { newId } from '../../recording/new-id.ts';

/** What those who decide have before them. */
export interface Seen {
  /** Number of the last entry that there is. */
  readonly knownAt: number;
  /** The version of the plan; `undefined` where none was submitted, or the item is at no gate. */
  readonly version: number | undefined;
}

/** A form on a decision that is opened again, with what was typed, when what it decides on has changed. */
export interface Openings {
  /** How often it was opened again: the key of everything that is read anew. */
  readonly count: number;
  /** Id of the decision, the same however often the form is opened. */
  readonly decisionId: string;
  /** What was typed before it was opened again, by field of the command. */
  readonly typed: FieldValues;
  /** What was before them when it was first opened; `undefined` until it is opened again. */
  readonly first: Seen | undefined;
  /** Told by the form how what is typed is read. */
  readBy(read: () => FieldValues): void;
  /** Opens it again. `seen` is what it was opened on. */
  again(seen: Seen): void;
}

/** Keeps what is typed across the openings of a form. */
export function useOpenings(): Openings {
  const [decisionId] = useState(newId);
  const [{ count, typed, first }, setOpened] = useState<Pick<Openings, 'count' | 'typed' | 'first'>>({
    count: 0,
    typed: {},
    first: undefined,
  });
  const reader = useRef((): FieldValues => ({}));
  const readBy = useCallback((read: () => FieldValues): void => {
    reader.current = read;
  }, []);
  const again = (seen: Seen): void =>
    setOpened({ count: count + 1, typed: { ...typed, ...reader.current() }, first: first ?? seen });
  return { count, decisionId, typed, first, readBy, again };
}

import { createContext, use, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';

import { handleOf } from '../row-address.ts';
import { CarriedContext } from './carried.ts';
import type { Held } from './carried.ts';
import { followPointer } from './follow-pointer.ts';
import { useMovedHere } from './MovedNow.tsx';
import { movedBefore, movedBy } from './moved.ts';
import type { Moving, Ranked } from './moved.ts';

interface Mover {
  readonly moving: Moving | undefined;
  /** Another project that somebody began to move while this one was, which would have put this one down unsaid. */
  readonly refused: string | undefined;
  /** Whether the backlog is in another order than when it was moved last. */
  readonly isOtherOrder: boolean;
  /** Keys on the handle of a project: Alt with the arrows moves it, Escape leaves it where it is. */
  readonly onKey: (id: string, event: KeyboardEvent) => void;
  /** The handle was taken hold of, and the row goes with the pointer until it is let go. */
  readonly onGrab: (id: string, event: PointerEvent<HTMLElement>) => void;
  readonly leave: () => void;
}

/** What the handles of the rows share. */
export const MovingContext = createContext<Mover | undefined>(undefined);

/** What the handle of a row is told; expects a list that can be moved in. */
export function useMover(): Mover {
  const mover = use(MovingContext);
  if (mover === undefined) throw new Error('There is no list to move in');
  return mover;
}

/**
 * Lets a project be moved in a list by keys and by pointer; nothing is recorded before its reason is given. `all`: every
 * open project, of which the list shows some.
 */
export function useMoving(rows: readonly Ranked[], all: readonly Ranked[]): Mover {
  // Also of one that is back where it was: a row that changes its place loses the focus, and gets it again.
  const [held, setHeld] = use(CarriedContext);
  useFocusOn(held);
  useDroppedOnceRecorded(held, setHeld);
  const order = all.map(({ id }) => id).join(' ');
  const rankOf = (id: string): number | undefined => all.find((one) => one.id === id)?.rank;
  const rank = held && rankOf(held.id);
  const moving = rank !== undefined && rank !== held?.to ? held : undefined;
  const { refused, isAnothers } = useOneAtATime(moving);
  const leave = (): void =>
    setHeld(held === undefined || rank === undefined ? undefined : { ...held, to: rank, order, by: 'keys' });
  const onKey: Mover['onKey'] = (id, event) => {
    // On the handle of another one, nothing is left that is not seen there.
    if (event.key === 'Escape') return moving?.id === id ? leave() : undefined;
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (!event.altKey || step === undefined) return undefined;
    event.preventDefault();
    if (isAnothers(id)) return undefined;
    const from = moving?.id === id ? moving.to : rankOf(id);
    const to = from === undefined ? undefined : movedBy(rows, id, from, step);
    return to === undefined ? undefined : setHeld({ id, to, order, by: 'keys' });
  };
  const onGrab: Mover['onGrab'] = (id, event) => {
    const table = event.currentTarget.closest('table');
    if (table === null || event.button !== 0) return;
    event.preventDefault();
    if (isAnothers(id)) return;
    const from = moving?.id === id ? moving.to : rankOf(id);
    drag(rows, id, { table, grab: event.nativeEvent, from }, (to, by) => setHeld({ id, to, order, by }));
  };
  return {
    moving,
    refused,
    isOtherOrder: moving !== undefined && held?.order !== order,
    onKey,
    onGrab,
    leave,
  };
}

interface Drag {
  readonly table: HTMLTableElement;
  readonly grab: globalThis.PointerEvent;
  /** The place that it is taken hold of at. */
  readonly from: number | undefined;
}

/** Lets a row go with the pointer until it is let go of, and tells of every place that it comes to. */
function drag(
  rows: readonly Ranked[],
  id: string,
  { table, grab, from }: Drag,
  put: (to: number, by: Held['by']) => void,
): void {
  let last = from;
  const moved = (passed: number): void => {
    const to = movedBefore(rows, id, passed);
    if (to === undefined || to === last) return;
    last = to;
    put(to, 'pointer');
  };
  // Let go of under what stays in sight above the list, it would be out of sight with its focus.
  const letGo = (): void => (last === undefined ? undefined : put(last, 'keys'));
  followPointer(table, id, grab, moved, letGo);
}

/** Leaves every other project where it is while one is moved, and says which was begun to be moved meanwhile. */
function useOneAtATime(moving: Moving | undefined) {
  const [refused, setRefused] = useState<string>();
  const isAnothers = (id: string): boolean => {
    const is = moving !== undefined && moving.id !== id;
    setRefused(is ? id : undefined);
    return is;
  };
  return { refused: moving && refused, isAnothers };
}

/** Gives the focus to the handle of what is moved, in whatever row it now is. */
function useFocusOn(held: Held | undefined): void {
  // What was carried before the list was opened has its place there, and leaves the focus where it is.
  const before = useRef(held);
  useEffect(() => {
    if (held === undefined || held === before.current) return;
    const handle = document.getElementById(handleOf(held.id));
    handle?.focus({ preventScroll: true });
    // A page that scrolls by itself moves the rows under the pointer; by keys, the row is followed.
    if (held.by === 'keys') handle?.scrollIntoView({ block: 'nearest' });
  }, [held]);
}

/** What was recorded last of what was carried: the same answer says nothing of a move that was begun since. */
let dropped: unknown;

/** Once the form recorded a move of it, it is carried no more, wherever it was moved to. */
function useDroppedOnceRecorded(held: Held | undefined, setHeld: (held: Held | undefined) => void): void {
  const { hash, recorded } = useMovedHere();
  const isRecorded = recorded !== undefined && held !== undefined && hash === handleOf(held.id);
  useEffect(() => {
    if (!isRecorded || dropped === recorded) return;
    dropped = recorded;
    setHeld(undefined);
  });
}

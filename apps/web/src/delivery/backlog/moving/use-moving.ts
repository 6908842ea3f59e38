import { createContext, use, useEffect, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';

import { movedBy } from './moved.ts';
import type { Moving, Ranked } from './moved.ts';

interface Mover {
  readonly moving: Moving | undefined;
  /** Whether the list is in another order than when it was moved last. */
  readonly isOtherOrder: boolean;
  /** Keys on the handle of a project: Alt with the arrows moves it, Escape leaves it where it is. */
  readonly onKey: (id: string, event: KeyboardEvent) => void;
  /** The handle was taken hold of, and the row goes with the pointer until it is let go. */
  readonly onGrab: (id: string, event: PointerEvent<HTMLElement>) => void;
  readonly leave: () => void;
}

/** A project that is being moved, and the order of the list when it was moved last. */
interface Held extends Moving {
  readonly order: string;
}

/** What the handles of the rows share. */
export const MovingContext = createContext<Mover | undefined>(undefined);

/** What the handle of a row is told; expects a list that can be moved in. */
export function useMover(): Mover {
  const mover = use(MovingContext);
  if (mover === undefined) throw new Error('There is no list to move in');
  return mover;
}

/** Lets a project be moved in a list by keys and by pointer; nothing is recorded before its reason is given. */
export function useMoving(rows: readonly Ranked[]): Mover {
  // Also of one that is back where it was: a row that changes its place loses the focus, and gets it again.
  const [held, setHeld] = useState<Held>();
  useEffect(() => {
    if (held !== undefined) document.getElementById(handleOf(held.id))?.focus();
  }, [held]);
  const order = rows.map(({ id }) => id).join(' ');
  const rankOf = (id: string): number | undefined => rows.find((one) => one.id === id)?.rank;
  const moving = held !== undefined && rankOf(held.id) !== held.to ? held : undefined;
  const leave = (): void => {
    const to = held && rankOf(held.id);
    setHeld(held === undefined || to === undefined ? undefined : { id: held.id, to, order });
  };
  const onKey: Mover['onKey'] = (id, event) => {
    if (event.key === 'Escape') return leave();
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (!event.altKey || step === undefined) return undefined;
    event.preventDefault();
    const from = moving?.id === id ? moving.to : rankOf(id);
    const to = from === undefined ? undefined : movedBy(rows, id, from, step);
    return to === undefined ? undefined : setHeld({ id, to, order });
  };
  const onGrab: Mover['onGrab'] = (id, event) => {
    const table = event.currentTarget.closest('table');
    if (table === null || event.button !== 0) return;
    event.preventDefault();
    followPointer(table, event.pointerId, (overId) => {
      const over = rows.find((one) => one.id === overId);
      if (over !== undefined) setHeld({ id, to: over.rank, order });
    });
  };
  return { moving, isOtherOrder: moving !== undefined && held?.order !== order, onKey, onGrab, leave };
}

/** The id of the handle of a project. */
export function handleOf(id: string): string {
  return `move-${id}`;
}

/** Tells whose row the pointer is over, until it is let go. */
function followPointer(table: HTMLTableElement, pointerId: number, tell: (overId: string) => void): void {
  const controller = new AbortController();
  const { signal } = controller;
  const moved = (event: globalThis.PointerEvent): void => {
    if (event.pointerId !== pointerId) return;
    const row = [...table.querySelectorAll('tbody tr')].find((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return event.clientY >= top && event.clientY < bottom;
    });
    const id = row?.querySelector<HTMLElement>('[data-moves]')?.dataset['moves'];
    if (id !== undefined) tell(id);
  };
  const ended = (event: globalThis.PointerEvent): void => {
    if (event.pointerId === pointerId) controller.abort();
  };
  document.addEventListener('pointermove', moved, { signal });
  document.addEventListener('pointerup', ended, { signal });
  document.addEventListener('pointercancel', ended, { signal });
}

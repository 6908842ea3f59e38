import { passedAt } from './moved.ts';
import { scrollAtEdges } from './scroll-at-edges.ts';

interface Measured {
  readonly id: string;
  readonly height: number;
}

/**
 * Tells after how many of the other rows a row stands that goes with the pointer, until it is let go. Rows differ in height,
 * so that whatever changes its place brings another one under the pointer: what counts is where the pointer is on the page,
 * and the heights that the rows had when the row was taken hold of. At an edge of the window the page goes on.
 */
export function followPointer(
  table: HTMLTableElement,
  id: string,
  grab: PointerEvent,
  tell: (passed: number) => void,
  letGo: () => void,
): void {
  const rows = measured(table);
  const own = rows.findIndex((one) => one.id === id);
  if (own < 0) return;

  const heights = rows.filter((one) => one.id !== id).map(({ height }) => height);
  const above = rows.slice(0, own).reduce((sum, { height }) => sum + height, 0);
  const controller = new AbortController();
  const { signal } = controller;
  const pointer = { y: grab.clientY };
  const told = (): void => tell(passedAt(heights, above + pointer.y + scrollY - grab.pageY));
  const moved = (event: PointerEvent): void => {
    if (event.pointerId !== grab.pointerId) return;
    pointer.y = event.clientY;
    told();
  };
  const ended = (event: PointerEvent): void => {
    if (event.pointerId !== grab.pointerId) return;
    controller.abort();
    letGo();
  };
  document.addEventListener('pointermove', moved, { signal });
  document.addEventListener('scroll', told, { signal });
  document.addEventListener('pointerup', ended, { signal });
  document.addEventListener('pointercancel', ended, { signal });
  scrollAtEdges(pointer, signal);
}

function measured(table: HTMLTableElement): readonly Measured[] {
  return [...table.querySelectorAll('tbody tr')].flatMap((row) => {
    const id = row.querySelector<HTMLElement>('[data-moves]')?.dataset['moves'];
    return id === undefined ? [] : [{ id, height: row.getBoundingClientRect().height }];
  });
}

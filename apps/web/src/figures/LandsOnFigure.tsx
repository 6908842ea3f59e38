import { useEffect } from 'react';

interface LandsOnFigureProps {
  /** What the address ends with. */
  readonly place: string;
}

/** Opens how the figure at that place comes about, once it is there, unless the reader has begun by then. */
export function LandsOnFigure({ place }: LandsOnFigureProps) {
  useEffect(() => landWhenThere(place), [place]);
  return null;
}

function landWhenThere(place: string): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const end = (): void => controller.abort();
  const observer = new MutationObserver(() => {
    if (landedOn(place)) end();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  for (const begun of ['keydown', 'pointerdown', 'wheel']) {
    addEventListener(begun, end, { signal, capture: true, passive: true });
  }
  if (landedOn(place)) end();
  else observer.observe(document.body, { childList: true, subtree: true });
  return end;
}

function landedOn(place: string): boolean {
  const summary = document.querySelector<HTMLElement>(`details[data-place="${CSS.escape(place)}"] > summary`);
  if (summary === null) return false;
  if (summary.closest('details')?.open !== true) summary.click();
  summary.scrollIntoView({ block: 'center' });
  summary.focus({ preventScroll: true });
  return true;
}

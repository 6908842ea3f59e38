import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

interface LandsOnFigureProps {
  /** What the address ends with. */
  readonly place: string;
}

/** Opens how the figure at that place comes about, once it is there, unless the reader has begun by then. */
export function LandsOnFigure({ place }: LandsOnFigureProps) {
  const search = useLocation({ select: ({ searchStr }) => searchStr });
  // The same place at another date is landed on anew.
  return <Landing key={search} place={place} />;
}

function Landing({ place }: LandsOnFigureProps) {
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
  const details = [...document.querySelectorAll('details')].find((one) => one.dataset['place'] === place);
  const summary = details?.querySelector('summary');
  if (details === undefined || summary === null || summary === undefined) return false;
  if (!details.open) summary.click();
  summary.scrollIntoView({ block: 'center' });
  summary.focus({ preventScroll: true });
  return true;
}

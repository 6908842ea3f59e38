import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Folds away what a panel stands in once other points are shown, when Escape is pressed, and when asked to. Whoever was in it
 * goes on from where it is offered.
 */
export function useFolding(points: string): { readonly panel: RefObject<HTMLDivElement | null>; fold: () => void } {
  const panel = useRef<HTMLDivElement>(null);
  const shownAt = useRef(points);
  useEffect(() => {
    if (shownAt.current !== points) foldAway(panel.current);
    shownAt.current = points;
  }, [points]);
  useEffect(() => {
    const offer = panel.current?.closest('details');
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') foldAway(panel.current);
    };
    offer?.addEventListener('keydown', onKey);
    return () => offer?.removeEventListener('keydown', onKey);
  }, []);
  return { panel, fold: () => foldAway(panel.current) };
}

function foldAway(panel: HTMLElement | null): void {
  const offer = panel?.closest('details');
  if (offer?.open !== true) return;
  if (offer.contains(document.activeElement)) offer.querySelector('summary')?.focus();
  offer.open = false;
}

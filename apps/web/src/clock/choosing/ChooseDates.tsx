import { useSearch } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, useState } from 'react';

import { FailsAlone } from '../../design/FailsAlone.tsx';
import { part } from '../../fetching/part.tsx';

const DatesPanel = part(() => import('./DatesPanel.tsx'), 'DatesPanel');

/** Offers to choose another point to look at or to compare with. Once one is shown, the offer makes room for it. */
export function ChooseDates({ summary }: { readonly summary: string }) {
  const { asof, on, since } = useSearch({ from: '__root__' });
  const points = `${asof} ${on} ${since}`;
  const details = useRef<HTMLDetailsElement>(null);
  const offeredAt = useRef(points);
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (offeredAt.current === points) return;
    offeredAt.current = points;
    close(details.current);
  }, [points]);
  useEffect(() => {
    const offer = details.current;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') close(offer);
    };
    offer?.addEventListener('keydown', onKey);
    return () => offer?.removeEventListener('keydown', onKey);
  }, []);
  return (
    <details className="mb-time__choose" ref={details} onToggle={() => setWanted(true)}>
      <summary>{summary}</summary>
      {wanted ? (
        <FailsAlone>
          <Suspense>
            <DatesPanel onChoose={() => close(details.current)} />
          </Suspense>
        </FailsAlone>
      ) : null}
    </details>
  );
}

/** Folds the offer away; whoever was in it goes on from where it is offered. */
function close(details: HTMLDetailsElement | null): void {
  if (details?.open !== true) return;
  if (details.contains(document.activeElement)) details.querySelector('summary')?.focus();
  details.open = false;
}

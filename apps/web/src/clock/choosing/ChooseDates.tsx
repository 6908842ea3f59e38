import { useSearch } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, useState } from 'react';

import { FailsAlone } from '../../design/FailsAlone.tsx';
import { part } from '../../fetching/part.tsx';

const DatesForm = part(() => import('./DatesForm.tsx'), 'DatesForm');

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
    if (details.current?.open !== true) return;
    if (details.current.contains(document.activeElement)) details.current.querySelector('summary')?.focus();
    details.current.open = false;
  }, [points]);
  return (
    <details className="mb-time__choose" ref={details} onToggle={() => setWanted(true)}>
      <summary>{summary}</summary>
      {wanted ? (
        <FailsAlone>
          <Suspense>
            <DatesForm />
          </Suspense>
        </FailsAlone>
      ) : null}
    </details>
  );
}

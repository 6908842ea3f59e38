import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

import { useFetched } from '../../design/use-fetched.ts';

const fetchForm = () => import('./DatesForm.tsx');

/** Offers to choose another point to look at or to compare with. Once one is shown, the offer makes room for it. */
export function ChooseDates({ summary }: { readonly summary: string }) {
  const { asof, on, since } = useSearch({ from: '__root__' });
  const points = `${asof} ${on} ${since}`;
  const details = useRef<HTMLDetailsElement>(null);
  const offeredAt = useRef(points);
  const [open, setOpen] = useState(false);
  const { part, failed } = useFetched(open, fetchForm);
  useEffect(() => {
    if (offeredAt.current === points) return;
    offeredAt.current = points;
    if (details.current?.open !== true) return;
    if (details.current.contains(document.activeElement)) details.current.querySelector('summary')?.focus();
    details.current.open = false;
  }, [points]);
  return (
    <details className="mb-time__choose" ref={details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {part === undefined ? null : <part.DatesForm />}
      {failed ? <p className="mb-time__hint">The server does not answer. Close this and open it again.</p> : null}
    </details>
  );
}

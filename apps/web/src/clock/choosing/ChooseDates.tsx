import { useState } from 'react';

import { useFetched } from '../../design/use-fetched.ts';

const fetchForm = () => import('./DatesForm.tsx');

/** Offers to choose another point to look at or to compare with. */
export function ChooseDates({ summary }: { readonly summary: string }) {
  const [open, setOpen] = useState(false);
  const { part, failed } = useFetched(open, fetchForm);
  return (
    <details className="mb-time__choose" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {part === undefined ? null : <part.DatesForm />}
      {failed ? <p className="mb-time__hint">The server does not answer. Close this and open it again.</p> : null}
    </details>
  );
}

import { Suspense } from 'react';
import type { FormEvent, ReactNode } from 'react';

import { part } from '../../fetching/part.tsx';
import { filtersOf } from '../../kept-filters/filters-of.ts';
import { keptHere, useOwnId } from '../../replay/index.ts';
import { Button } from '../Button.tsx';
import { FailsAlone } from '../FailsAlone.tsx';

/** Fetched once there is a filter to keep, or one is kept. */
const KeptFilters = part(() => import('../../kept-filters/KeptFilters.tsx'), 'KeptFilters');

interface FilterFormProps {
  /** What is narrowed, as in “Narrow the backlog”. */
  readonly label: string;
  /** Told the values of the named controls; empty ones are left out. */
  readonly onApply: (values: Readonly<Record<string, string>>) => void;
  /** A link that clears every filter; shown when some are set. */
  readonly clear: ReactNode;
  /** Words of the button; “Apply” when absent. */
  readonly apply?: string;
  /** Whether the reader can keep what the list is narrowed to, under a name; the page must be the list’s own. */
  readonly keeps?: boolean;
  readonly children: ReactNode;
}

/** Narrows a list. The page keeps the values in its address and gives them back as default values. */
export function FilterForm({
  label,
  onApply,
  clear,
  apply: words = 'Apply',
  keeps = false,
  children,
}: FilterFormProps) {
  const kept = keptHere(filtersOf(useOwnId()));
  const apply = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const values = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()] as const] : [],
    );
    onApply(Object.fromEntries(values));
  };
  return (
    <search aria-label={label}>
      <form className="mb-filters" onSubmit={apply}>
        <div className="mb-filters__fields">{children}</div>
        <div className="mb-filters__actions">
          <Button look="secondary">{words}</Button>
          {clear}
        </div>
      </form>
      {keeps && (clear !== null || kept !== undefined) ? (
        <FailsAlone>
          <Suspense fallback={null}>
            <KeptFilters />
          </Suspense>
        </FailsAlone>
      ) : null}
    </search>
  );
}

import { Suspense, useDeferredValue, useRef, useState } from 'react';
import type { FormEvent } from 'react';

import { FailsAlone } from '../design/FailsAlone.tsx';
import { part } from '../fetching/part.tsx';
import { useOpening } from '../replay/index.ts';

const Results = part(() => import('./SearchResults.tsx'), 'SearchResults');

/** Takes the words from the first letter on, also while what finds something under them is still fetched. */
export function SearchForm({ close }: { readonly close: () => void }) {
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const ready = useOpening().kind === 'open';
  const form = useRef<HTMLFormElement>(null);
  const goToFirst = (event: FormEvent): void => {
    event.preventDefault();
    form.current?.querySelector<HTMLElement>('.mb-search__found a')?.click();
  };
  const loading = <p className="govuk-body">The search is being loaded.</p>;
  return (
    <form onSubmit={goToFirst} ref={form}>
      <label className="govuk-label govuk-label--m" htmlFor="search-words">
        Search
      </label>
      <div id="search-hint" className="govuk-hint">
        A project’s title or reference, a decision’s title or minute, a meeting’s board or day, or the number of an
        entry. Enter opens the first.
      </div>
      <input
        id="search-words"
        className="govuk-input"
        type="search"
        autoComplete="off"
        aria-describedby="search-hint"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <FailsAlone>
        <Suspense fallback={loading}>{ready ? <Results words={words} close={close} /> : loading}</Suspense>
      </FailsAlone>
      <button type="button" className="mb-link-button" onClick={close}>
        Close
      </button>
    </form>
  );
}

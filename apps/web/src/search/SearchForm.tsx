import { Suspense, useDeferredValue, useState } from 'react';
import type { KeyboardEvent } from 'react';

import { FailsAlone } from '../design/FailsAlone.tsx';
import { part } from '../fetching/part.tsx';
import { useOpening } from '../replay/index.ts';
import { useOptions } from './use-options.ts';

const Results = part(() => import('./SearchResults.tsx'), 'SearchResults');

/**
 * Takes the words from the first letter on, also while what finds something under them is still fetched. The field keeps
 * the focus: the arrow keys go through what is found, and Enter opens what they have reached, or else the first.
 */
export function SearchForm({ close }: { readonly close: () => void }) {
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(0);
  const words = useDeferredValue(typed.trim());
  const ready = useOpening().kind === 'open';
  const { form, active, open, move, forget } = useOptions();
  const type = (text: string): void => {
    setTyped(text);
    forget();
  };
  const loading = <p className="govuk-body">The search is being loaded.</p>;
  return (
    <form onSubmit={open} ref={form}>
      <SearchField typed={typed} type={type} move={move} active={active} isExpanded={shown > 0} />
      <FailsAlone>
        <Suspense fallback={loading}>
          {ready ? <Results words={words} active={active} close={close} onShown={setShown} /> : loading}
        </Suspense>
      </FailsAlone>
      <button type="button" className="mb-link-button" onClick={close}>
        Close
      </button>
    </form>
  );
}

interface SearchFieldProps {
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly move: (event: KeyboardEvent) => void;
  readonly active: string | undefined;
  readonly isExpanded: boolean;
}

function SearchField({ typed, type, move, active, isExpanded }: SearchFieldProps) {
  return (
    <div className="mb-search__field">
      <label className="govuk-label govuk-label--m" htmlFor="search-words">
        Search
      </label>
      <div id="search-hint" className="govuk-hint">
        Words of anything, “entry 921”, “16 Sept”, or the name of a page. Enter opens the first.
      </div>
      <input
        id="search-words"
        className="govuk-input"
        type="search"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isExpanded}
        aria-controls={isExpanded ? 'search-found' : undefined}
        aria-activedescendant={active}
        aria-describedby="search-hint"
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={move}
      />
    </div>
  );
}

import { useDeferredValue, useRef, useState } from 'react';
import type { FormEvent } from 'react';

import { useClocks } from '../clock/use-clocks.ts';
import { PathLink } from '../clock/links.tsx';
import { useMoment } from '../replay/index.ts';
import type { Found } from './finder.ts';
import { useFind } from './use-find.ts';

const what =
  'A project’s title or reference, a decision’s title or minute, a meeting’s board or day, or the number of an entry.';

interface Closing {
  readonly close: () => void;
}

/** Finds projects, decisions, meetings and entries, as known at the date of the page. */
export function SearchBox({ close }: Closing) {
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const moment = useMoment(useClocks().clocks);
  const { find, whyNothing } = useFind();
  const found = find(words, moment);
  const form = useRef<HTMLFormElement>(null);
  const goToFirst = (event: FormEvent): void => {
    event.preventDefault();
    form.current?.querySelector<HTMLElement>('.mb-search__found a')?.click();
  };
  return (
    <form onSubmit={goToFirst} ref={form}>
      <label className="govuk-label govuk-label--m" htmlFor="search-words">
        Search
      </label>
      <div id="search-hint" className="govuk-hint">
        {what} Enter opens the first.
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
      <output className="govuk-visually-hidden">{words === '' ? '' : `${found.length} found`}</output>
      <FoundList found={found} close={close} />
      {words !== '' && found.length === 0 ? <p className="govuk-body">{whyNothing}</p> : null}
      <p className="mb-small">
        Words in entries are found under <WordsInEntries close={close} />.
      </p>
      <button type="button" className="mb-link-button" onClick={close}>
        Close
      </button>
    </form>
  );
}

function FoundList({ found, close }: Closing & { readonly found: readonly Found[] }) {
  return (
    <ul className="govuk-list mb-search__found">
      {found.map(({ path, words, kind }) => (
        <li key={path}>
          <PathLink path={path} onFollow={close}>
            {words}
          </PathLink>
          <span className="mb-secondary"> {kind}</span>
        </li>
      ))}
    </ul>
  );
}

/** Words of entries are searched where their list is, with its other filters. */
function WordsInEntries({ close }: Closing) {
  return (
    <PathLink path="/entries" onFollow={close}>
      all entries
    </PathLink>
  );
}

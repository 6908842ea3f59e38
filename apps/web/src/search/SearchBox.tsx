import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import type { FormEvent } from 'react';

import { useClocks } from '../clock/use-clocks.ts';
import { EntryLink, ProjectLink } from '../design/links.tsx';
import { useMoment } from '../replay/index.ts';
import { find } from './find.ts';
import type { Found } from './find.ts';

/** Finds projects by title or id and entries by number, as known at the date of the page. */
export function SearchBox({ close }: { readonly close: () => void }) {
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const moment = useMoment(useClocks().clocks);
  const navigate = useNavigate();
  const found = find(words, moment);
  const goToFirst = (event: FormEvent): void => {
    event.preventDefault();
    const first = found[0];
    if (first === undefined) return;
    close();
    if (first.kind === 'entry') void navigate({ to: '/entries/$n', params: { n: String(first.n) } });
    else void navigate({ to: '/projects/$projectId', params: { projectId: first.projectId } });
  };
  return (
    <form onSubmit={goToFirst}>
      <label className="govuk-label govuk-label--m" htmlFor="search-words">
        Search
      </label>
      <div id="search-hint" className="govuk-hint">
        A project’s title or reference, or the number of an entry. Enter opens the first.
      </div>
      <input
        id="search-words"
        className="govuk-input"
        type="search"
        autoComplete="off"
        autoFocus
        aria-describedby="search-hint"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="govuk-visually-hidden" role="status">
        {words === '' ? '' : `${found.length} found`}
      </p>
      <ul className="govuk-list mb-search__found">
        {found.map((one) => (
          <li key={one.kind === 'entry' ? one.n : one.projectId} onClick={close}>
            <FoundLink found={one} />
          </li>
        ))}
      </ul>
      {words !== '' && found.length === 0 ? <p className="govuk-body">Nothing is found under these words.</p> : null}
      <button type="button" className="mb-link-button" onClick={close}>
        Close
      </button>
    </form>
  );
}

function FoundLink({ found }: { readonly found: Found }) {
  return found.kind === 'entry' ? (
    <EntryLink n={found.n}>
      Entry {found.n}: {found.words}
    </EntryLink>
  ) : (
    <ProjectLink projectId={found.projectId}>{found.title}</ProjectLink>
  );
}

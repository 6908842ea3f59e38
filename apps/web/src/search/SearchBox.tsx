import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import type { FormEvent } from 'react';

import { useClocks } from '../clock/use-clocks.ts';
import { EntryLink, PathLink, ProjectLink } from '../design/links.tsx';
import { standingWords } from '../projects/particulars.ts';
import { useMoment } from '../replay/index.ts';
import { find } from './find.ts';
import type { Found } from './find.ts';

interface Closing {
  readonly close: () => void;
}

/** Finds projects by title or id and entries by number, as known at the date of the page. */
export function SearchBox({ close }: Closing) {
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const found = find(words, useMoment(useClocks().clocks));
  const goTo = useGoTo();
  const goToFirst = (event: FormEvent): void => {
    event.preventDefault();
    if (found[0] === undefined) return;
    close();
    goTo(found[0]);
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
        aria-describedby="search-hint"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <output className="govuk-visually-hidden">{words === '' ? '' : `${found.length} found`}</output>
      <FoundList found={found} close={close} />
      {words !== '' && found.length === 0 ? <p className="govuk-body">Nothing is found under these words.</p> : null}
      <p className="mb-small">
        Words in entries are found under <WordsInEntries close={close} />.
      </p>
      <button type="button" className="mb-link-button" onClick={close}>
        Close
      </button>
    </form>
  );
}

function useGoTo(): (found: Found) => void {
  const navigate = useNavigate();
  return (found) => {
    if (found.kind === 'entry') void navigate({ to: '/entries/$n', params: { n: String(found.n) } });
    else void navigate({ to: '/projects/$projectId', params: { projectId: found.projectId } });
  };
}

function FoundList({ found, close }: Closing & { readonly found: readonly Found[] }) {
  return (
    <ul className="govuk-list mb-search__found">
      {found.map((one) =>
        one.kind === 'entry' ? (
          <li key={one.n}>
            <EntryLink n={one.n} onFollow={close}>
              Entry {one.n}: {one.words}
            </EntryLink>
          </li>
        ) : (
          <li key={one.projectId}>
            <ProjectLink projectId={one.projectId} onFollow={close}>
              {one.title}
            </ProjectLink>
            {one.standing === 'open' ? null : <span className="mb-secondary"> {standingWords[one.standing]}</span>}
          </li>
        ),
      )}
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

import { PathLink } from '../clock/links.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { useMoment } from '../replay/index.ts';
import { useFind } from './use-find.ts';

interface SearchResultsProps {
  readonly words: string;
  readonly close: () => void;
}

/** The projects, decisions, meetings and entries that are found under words, as known at the date of the page. */
export function SearchResults({ words, close }: SearchResultsProps) {
  const moment = useMoment(useClocks().clocks);
  const { find, whyNothing } = useFind();
  const found = find(words, moment);
  return (
    <>
      <output className="govuk-visually-hidden">{words === '' ? '' : `${found.length} found`}</output>
      <ul className="govuk-list mb-search__found">
        {found.map(({ path, words: said, kind }) => (
          <li key={path}>
            <PathLink path={path} onFollow={close}>
              {said}
            </PathLink>
            <span className="mb-secondary"> {kind}</span>
          </li>
        ))}
      </ul>
      {words !== '' && found.length === 0 ? <p className="govuk-body">{whyNothing}</p> : null}
      <p className="mb-small">
        Words in entries are found under{' '}
        <PathLink path="/entries" onFollow={close}>
          all entries
        </PathLink>
        .
      </p>
    </>
  );
}

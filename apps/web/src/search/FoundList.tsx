import { useDatesInLinks } from '../clock/dates-in-links.tsx';
import { AddressLink } from '../clock/links.tsx';
import { formatNumber } from '../design/numbers.ts';
import { FoundWords } from './FoundWords.tsx';
import { Marked } from './Marked.tsx';
import { addressOf } from './options.ts';
import type { OptionGroup } from './options.ts';
import type { Wanted } from './words/wanted.ts';

interface FoundListProps {
  readonly groups: readonly OptionGroup[];
  readonly wanted: Wanted;
  /** Id of the option that the arrow keys have reached. */
  readonly active: string | undefined;
  readonly close: () => void;
}

/** What is found as the options of the search field, which keeps the focus; each is a link for whoever points at it. */
export function FoundList({ groups, wanted, active, close }: FoundListProps) {
  const kept = useDatesInLinks();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the options are links, which no list of the browser holds.
    <div role="listbox" id="search-found" aria-label="What is found" className="mb-results">
      {groups.map(({ heading, count, options }, at) => (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- for the same reason.
        <div role="group" aria-labelledby={`search-group-${at}`} className="mb-results__group" key={heading}>
          <div role="presentation" id={`search-group-${at}`} className="mb-results__heading">
            {heading}
            {count !== undefined && count > options.length ? `, ${options.length} of ${formatNumber(count)}` : ''}
          </div>
          {options.map((option) => {
            const address = addressOf(option, kept);
            const id = `found-${address}`;
            return (
              <AddressLink
                key={address}
                address={address}
                onFollow={close}
                id={id}
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- for the same reason.
                role="option"
                aria-selected={id === active}
                tabIndex={-1}
                className="mb-results__option"
              >
                <span className="mb-results__name">
                  <Marked text={option.name} wanted={wanted} />
                </span>
                <FoundWords option={option} wanted={wanted} />
              </AddressLink>
            );
          })}
        </div>
      ))}
    </div>
  );
}

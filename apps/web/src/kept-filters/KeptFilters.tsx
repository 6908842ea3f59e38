import { useEffect, useRef, useState } from 'react';

import { PathLink } from '../clock/links.tsx';
import { Details } from '../design/Details.tsx';
import { KeptRow } from './KeptRow.tsx';
import { renamed, withFilter, without } from './kept.ts';
import type { KeptFilters as Kept } from './kept.ts';
import { NameForm } from './NameForm.tsx';
import { useKeptFilters } from './use-kept-filters.ts';
import type { OwnFilters } from './use-kept-filters.ts';

const notKept = 'This browser keeps nothing, or has no room left. The address of the page can be kept instead.';

/** The filters that the reader keeps of a list, as links; the one that is set can be kept, and any renamed or removed. */
export function KeptFilters() {
  const own = useKeptFilters();
  const { told, tell, line } = useTold();
  if (own === undefined) return null;
  const { path, search, all } = own;
  const change: Change = (changed, words) => tell(own.change(changed) ? words : notKept);
  const isKept = all.some((one) => one.search === search);
  return (
    <div className="mb-kept">
      {all.length === 0 ? null : <Links own={own} />}
      <output ref={line} tabIndex={-1} className="mb-small">
        {told}
      </output>
      {search === '' || isKept ? null : (
        <Details summary="Keep this filter">
          <NameForm
            id="kept-name"
            label="Call it"
            button="Keep"
            others={all}
            onName={(name) => {
              change((kept) => withFilter(kept, path, { name, search }), `“${name}” is kept in this browser.`);
            }}
          />
        </Details>
      )}
      {all.length === 0 ? null : <Keeping own={own} change={change} />}
    </div>
  );
}

/** Keeps what becomes of the filters, and says it. */
type Change = (changed: (before: Kept) => Kept, words: string) => void;

function Links({ own: { path, search, all } }: { readonly own: OwnFilters }) {
  return (
    <ul className="mb-kept__links" aria-label="Filters you keep">
      <li aria-hidden="true">Filters you keep:</li>
      {all.map((one) => (
        <li key={one.name} aria-current={one.search === search ? 'true' : undefined}>
          <PathLink path={path + one.search}>{one.name}</PathLink>
        </li>
      ))}
    </ul>
  );
}

function Keeping({ own: { path, all }, change }: { readonly own: OwnFilters; readonly change: Change }) {
  return (
    <Details summary="Rename or remove filters you keep">
      {all.map(({ name }, index) => (
        <KeptRow
          key={name}
          id={`kept-${index}`}
          name={name}
          others={all.filter((one) => one.name !== name)}
          onName={(to) => change((kept) => renamed(kept, path, name, to), `“${name}” is called “${to}” now.`)}
          onRemove={() => change((kept) => without(kept, path, name), `“${name}” is no longer kept.`)}
        />
      ))}
    </Details>
  );
}

/** One line that says what became of a filter. It takes the focus, since what was pressed may be gone. */
function useTold() {
  const line = useRef<HTMLOutputElement>(null);
  const [{ words, count }, setTold] = useState({ words: '', count: 0 });
  useEffect(() => {
    if (count > 0) line.current?.focus();
  }, [count]);
  const tell = (said: string): void => setTold((before) => ({ words: said, count: before.count + 1 }));
  return { told: words, tell, line };
}

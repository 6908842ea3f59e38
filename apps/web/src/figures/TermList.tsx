import { asSentence } from '@minutebook/domain';
import type { Term, Unit } from '@minutebook/domain';
import { useState } from 'react';

import { withDays } from '../design/days.ts';
import { EntryLinks, ProjectLink } from '../clock/links.tsx';
import { formatTerm } from '../design/numbers.ts';

const shownFirst = 20;

/** Terms of a figure, each with the entries behind it; the first twenty until all are asked for. */
export function TermList({ terms, unit }: { readonly terms: readonly Term[]; readonly unit: Unit }) {
  const [all, setAll] = useState(false);
  const counted = terms.every(({ value }) => value === 1);
  const shown = all ? terms : terms.slice(0, shownFirst);
  return (
    <>
      <ul className="govuk-list mb-terms">
        {shown.map((term, index) => (
          <li key={index}>
            <TermLabel term={term} />
            {endOf(term, counted ? undefined : formatTerm(term, { terms, unit }))}{' '}
            <span className="mb-secondary">
              <EntryLinks numbers={term.entries} />
            </span>
          </li>
        ))}
      </ul>
      {all || terms.length <= shownFirst ? null : (
        <button type="button" className="mb-link-button" onClick={() => setAll(true)}>
          Show all {terms.length}
        </button>
      )}
    </>
  );
}

/** Its value and a full stop; what it is called may have ended as a sentence already. */
function endOf({ label }: Term, value: string | undefined): string {
  return value === undefined ? asSentence(label).slice(label.length) : `: ${value}.`;
}

/** What a term is called, leading to its project where it is about one. */
export function TermLabel({ term }: { readonly term: Term }) {
  const label = withDays(term.label);
  return term.projectId === undefined ? <>{label}</> : <ProjectLink projectId={term.projectId}>{label}</ProjectLink>;
}

import type { Figure, Term } from '@minutebook/domain';
import { useState } from 'react';

import { withDays } from './days.ts';
import { Details } from './Details.tsx';
import { EntryLinks, ProjectLink } from './links.tsx';
import { formatFigure, formatValue } from './numbers.ts';

/** A figure: its value, what it is, and how it comes about for whoever asks. */
export function FigureView({ figure, small = false }: { readonly figure: Figure; readonly small?: boolean }) {
  return (
    <div className={small ? 'mb-figure mb-figure--small' : 'mb-figure'}>
      <p className="mb-figure__label">{withDays(figure.label)}</p>
      <p className="mb-figure__value">{formatFigure(figure)}</p>
      <Explain figure={figure} />
    </div>
  );
}

/** How a figure comes about: formula, terms with the entries behind each, and what it does not tell. */
export function Explain({ figure }: { readonly figure: Figure }) {
  const summary = (
    <>
      Explain<span className="govuk-visually-hidden"> {withDays(figure.label)}</span>
    </>
  );
  return (
    <Details summary={summary}>
      <p className="mb-small">
        <strong>How it is worked out.</strong> {withDays(figure.formula)}.
      </p>
      <Terms figure={figure} />
      <p className="mb-small">
        <strong>What it does not tell.</strong> {withDays(figure.doesNotTell)}
      </p>
    </Details>
  );
}

const shownFirst = 20;

function Terms({ figure }: { readonly figure: Figure }) {
  const [all, setAll] = useState(false);
  const { terms } = figure;
  if (terms.length === 0) return <p className="mb-small">Nothing is counted: there is no entry behind it.</p>;
  const shown = all ? terms : terms.slice(0, shownFirst);
  return (
    <>
      <ul className="govuk-list mb-terms">
        {shown.map((term, index) => (
          <li key={index}>
            <TermLabel term={term} />
            {figure.unit === 'pence' || figure.unit === 'days' ? `: ${formatValue(term.value, figure.unit)}` : ''}
            {'. '}
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

function TermLabel({ term }: { readonly term: Term }) {
  const label = withDays(term.label);
  return term.projectId === undefined ? <>{label}</> : <ProjectLink projectId={term.projectId}>{label}</ProjectLink>;
}

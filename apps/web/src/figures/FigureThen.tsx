import { compareTerms, entriesSince, isSumOfTerms } from '@minutebook/domain';
import type { Figure, Term, TermDifferences } from '@minutebook/domain';

import { EntryLinks } from '../clock/links.tsx';
import { formatFigure, formatValue } from '../design/numbers.ts';
import { TermLabel, TermList } from './TermList.tsx';
import { useComparedDate } from './use-compared-date.ts';
import type { Beside } from './Was.tsx';

/** What a figure was at the date compared with, and which of its parts are others now. */
export function WhyItDiffers({ figure, was }: Beside) {
  const date = useComparedDate();
  if (was === undefined || date === undefined) return null;
  const { joined, left, altered } = compareTerms(was, figure);
  const same = joined.length + left.length + altered.length === 0;
  return (
    <>
      <p className="mb-small">
        <strong>
          What it was {date}: {formatFigure(was)}.
        </strong>
        {same ? ' It was made of the same parts.' : null}
      </p>
      {joined.length === 0 ? null : (
        <>
          <p className="mb-small">Counted now, and not then: {joined.length}.</p>
          <TermList terms={joined} unit={figure.unit} />
        </>
      )}
      {left.length === 0 ? null : (
        <>
          <p className="mb-small">Counted then, and not now: {left.length}.</p>
          <TermList terms={left} unit={was.unit} />
        </>
      )}
      {altered.length === 0 ? null : <Altered altered={altered} figure={figure} was={was} />}
      {same || !isSumOfTerms(figure) || !isSumOfTerms(was) ? null : (
        <p className="mb-small">Together they are the whole difference: {signed(figure.value - was.value, figure)}.</p>
      )}
    </>
  );
}

interface AlteredProps {
  readonly altered: TermDifferences['altered'];
  readonly figure: Figure;
  readonly was: Figure;
}

/** The parts that were counted both times, with another value. */
function Altered({ altered, figure, was }: AlteredProps) {
  return (
    <ul className="govuk-list mb-terms">
      {altered.map(({ was: before, is }, index) => (
        <li key={index}>
          <TermLabel term={is} />: {formatValue(is.value, figure.unit)}, was {formatValue(before.value, was.unit)}.
          <Since was={before} is={is} />
        </li>
      ))}
    </ul>
  );
}

/** By which entries a part became another; nothing where only days passed. */
function Since(pair: { readonly was: Term; readonly is: Term }) {
  const numbers = entriesSince(pair.was, pair.is);
  if (numbers.length === 0) return null;
  return (
    <span className="mb-secondary">
      {' '}
      By <EntryLinks within numbers={numbers} />
    </span>
  );
}

function signed(by: number, { unit }: Figure): string {
  return `${by > 0 ? '+' : ''}${formatValue(by, unit)}`;
}

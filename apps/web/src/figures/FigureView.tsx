import type { Figure } from '@minutebook/domain';

import { AskAbout } from '../asking/AskAbout.tsx';
import { withDays } from '../design/days.ts';
import { Details } from '../design/Details.tsx';
import { part } from '../fetching/part.tsx';
import { Was, WhyItDiffers } from './FigureThen.tsx';
import { formatFigure } from '../design/numbers.ts';
import { TermList } from './TermList.tsx';

/** Fetched only by who takes an explanation away. */
const TakeExplanation = part(() => import('./TakeExplanation.tsx'), 'TakeExplanation');

interface ExplainProps {
  readonly figure: Figure;
  /** The same figure at the date that the page is compared with; absent when nothing is compared. */
  readonly was?: Figure | undefined;
}

/** A figure: its value, what it is, and how it comes about for whoever asks. */
export function FigureView({ figure, was, small = false }: ExplainProps & { readonly small?: boolean }) {
  return (
    <div className={small ? 'mb-figure mb-figure--small' : 'mb-figure'}>
      <p className="mb-figure__label">{withDays(figure.label)}</p>
      <p className="mb-figure__value">{formatFigure(figure)}</p>
      <Was figure={figure} was={was} />
      <Explain figure={figure} was={was} />
    </div>
  );
}

/** How a figure comes about, for whoever opens it; `named` where it does not stand right under its label. */
export function Explain({ figure, was, named = false }: ExplainProps & { readonly named?: boolean }) {
  const summary = (
    <>
      {named ? 'Explain:' : 'Explain'}
      <span className={named ? undefined : 'govuk-visually-hidden'}> {withDays(figure.label)}</span>
    </>
  );
  return (
    <Details summary={summary}>
      <Explanation figure={figure} was={was} />
    </Details>
  );
}

/** How a figure comes about: formula, terms with the entries behind each, what it was, and what it does not tell. */
export function Explanation({ figure, was }: ExplainProps) {
  return (
    <>
      <p className="mb-small">
        <strong>How it is worked out.</strong> {withDays(figure.formula)}.
      </p>
      {figure.terms.length === 0 ? (
        <p className="mb-small">Nothing is counted: there is no entry behind it.</p>
      ) : (
        <TermList terms={figure.terms} unit={figure.unit} />
      )}
      <WhyItDiffers figure={figure} was={was} />
      <p className="mb-small">
        <strong>What it does not tell.</strong> {withDays(figure.doesNotTell)}
      </p>
      <Details summary="Take this explanation away: CSV, Excel, copy">
        <TakeExplanation figure={figure} was={was} />
      </Details>
      <AskAbout figure={{ label: withDays(figure.label), value: formatFigure(figure) }}>Ask about this figure</AskAbout>
    </>
  );
}

import { entriesBehind } from '@minutebook/domain';
import type { Figure } from '@minutebook/domain';
import { Suspense, useCallback } from 'react';

import { QueriesHere } from '../asking/QueriesHere.tsx';
import { withDays } from '../design/days.ts';
import { Details } from '../design/Details.tsx';
import { part } from '../fetching/part.tsx';
import type { Before } from './before.ts';
import { placeOfFigure } from './figure-place.ts';
import { RestsOnCorrected } from './RestsOnCorrected.tsx';
import { Was } from './Was.tsx';
import { formatFigure } from '../design/numbers.ts';

/** Fetched when somebody asks how a figure comes about. */
export const Explanation = part(() => import('./Explanation.tsx'), 'Explanation');

interface ExplainProps {
  readonly figure: Figure;
  /** The same figure at the date that the page is compared with. */
  readonly was?: Before<Figure>;
}

interface ViewProps {
  readonly figure: Figure;
  /** The same figure at the date that the page is compared with: said of every figure, so that none forgets. */
  readonly was: Before<Figure>;
  readonly small?: boolean;
}

/** A figure: its value, what it is, and how it comes about for whoever asks. */
export function FigureView({ figure, was, small = false }: ViewProps) {
  return (
    <div className={small ? 'mb-figure mb-figure--small' : 'mb-figure'}>
      <p className="mb-figure__label">{withDays(figure.label)}</p>
      <p className="mb-figure__value">{formatFigure(figure)}</p>
      <Was figure={figure} was={was} />
      <Explain figure={figure} was={was} />
    </div>
  );
}

/** What was asked about a figure, and how it comes about for whoever opens it; `named` where it does not stand right under its label. */
export function Explain({ figure, was, named = false }: ExplainProps & { readonly named?: boolean }) {
  const behind = useCallback(() => entriesBehind(figure), [figure]);
  const summary = (
    <>
      {named ? 'Explain:' : 'Explain'}
      <span className={named ? undefined : 'govuk-visually-hidden'}> {withDays(figure.label)}</span>{' '}
      <RestsOnCorrected behind={behind} />
    </>
  );
  return (
    <>
      <QueriesHere figure={withDays(figure.label)} />
      <Details summary={summary} place={placeOfFigure(figure.label)}>
        <Suspense fallback={null}>
          <Explanation figure={figure} was={was === 'none' ? undefined : was} />
        </Suspense>
      </Details>
    </>
  );
}

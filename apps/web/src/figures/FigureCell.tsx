import type { Figure } from '@minutebook/domain';

import { formatFigure } from '../design/numbers.ts';
import type { Before } from './before.ts';
import { Was } from './Was.tsx';

interface FigureCellProps {
  readonly figure: Figure;
  /** The same at the date compared with. */
  readonly was: Before<Figure>;
}

/** A figure in a cell, with what it was. */
export function FigureCell({ figure, was }: FigureCellProps) {
  return (
    <>
      <span className="mb-nowrap">{formatFigure(figure)}</span>
      <Was figure={figure} was={was} />
    </>
  );
}

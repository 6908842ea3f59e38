import type { Figure } from '@minutebook/domain';

import { formatFigure } from '../design/numbers.ts';
import { partOf } from './before.ts';
import type { Before } from './before.ts';
import { WordsThen } from './WordsThen.tsx';

interface FigureCellProps {
  /** Absent where there is none, of which the cell says why. */
  readonly figure: Figure | undefined;
  /** The same at the date compared with. */
  readonly was: Before<Figure>;
  /** How it is written, where the figures beside it matter. */
  readonly inWords?: (figure: Figure) => string;
  /** What it counts, where its unit does not say so. */
  readonly unit?: string | undefined;
}

/** A figure in a cell, with what it was, where that was another. */
export function FigureCell({ figure, was, inWords = formatFigure, unit }: FigureCellProps) {
  const is = figure === undefined ? 'none' : inWords(figure);
  return (
    <>
      {figure === undefined ? null : <span className="mb-nowrap">{is}</span>}
      {figure === undefined || unit === undefined ? null : <> {unit}</>}
      <WordsThen is={is} was={partOf(was, inWords)} />
    </>
  );
}

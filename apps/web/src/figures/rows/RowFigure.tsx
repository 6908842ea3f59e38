import type { Figure } from '@minutebook/domain';
import { useContext } from 'react';

import { QueriesHere } from '../../asking/QueriesHere.tsx';
import type { Before } from '../before.ts';
import { FigureCell } from '../FigureCell.tsx';
import { calledIn } from './called-in.ts';
import { OpenedRowsContext } from './opened-rows.ts';

interface RowFigureProps {
  /** What the row is called. */
  readonly words: string;
  readonly figure: Figure | undefined;
  readonly was: Before<Figure>;
  readonly inWords: (figure: Figure) => string;
}

/** A figure of a row that is explained below it, with what it was and what was asked about it. */
export function RowFigure({ words, figure, was, inWords }: RowFigureProps) {
  const rows = useContext(OpenedRowsContext);
  return (
    <>
      <FigureCell figure={figure} was={was} inWords={inWords} />
      {figure === undefined || rows === undefined ? null : (
        <QueriesHere figure={calledIn(rows.caption, words, figure)} />
      )}
    </>
  );
}

import type { Answer, Figure } from '@minutebook/domain';

import type { Before } from '../figures/before.ts';
import { Explain } from '../figures/FigureView.tsx';
import { FigureCell } from '../figures/FigureCell.tsx';

interface AnswerCellProps {
  readonly answer: Answer;
  readonly was: Before<Figure>;
  readonly unit: string | undefined;
}

/** What a benefit comes to in a cell, or why nothing can be said, with what it was and what is left out. */
export function AnswerCell({ answer, was, unit }: AnswerCellProps) {
  if (answer.figure === undefined) {
    return (
      <>
        <span className="mb-secondary">{answer.because}</span>
        <FigureCell figure={undefined} was={was} />
      </>
    );
  }
  return (
    <>
      <FigureCell figure={answer.figure} was={was} unit={unit} />
      {answer.leftOut === undefined ? null : <div className="mb-secondary">{answer.leftOut}</div>}
      <Explain figure={answer.figure} was={was} />
    </>
  );
}

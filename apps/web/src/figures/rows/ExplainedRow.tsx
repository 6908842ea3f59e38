import { Suspense, useContext } from 'react';

import { formatFigure } from '../../design/numbers.ts';
import { roles } from '../../design/table/roles.ts';
import { Explanation } from '../FigureView.tsx';
import { calledIn } from './called-in.ts';
import { OpenedRowsContext } from './opened-rows.ts';
import type { FigureOfRow } from './opened-rows.ts';

interface ExplainedRowProps {
  readonly of: string;
  /** What the row is called. */
  readonly words: string;
  readonly figures: readonly FigureOfRow[];
}

/** Below a row that is to be explained: each of its figures beside the others, with what is behind it. */
export function ExplainedRow({ of, words, figures }: ExplainedRowProps) {
  const rows = useContext(OpenedRowsContext);
  if (rows === undefined || !rows.opened.has(of)) return null;
  return (
    <tr id={`${rows.id}${of}`} {...roles.row}>
      <td className="mb-table__cell" colSpan={rows.span} {...roles.cell}>
        <div className="mb-explained">
          {figures.map(({ figure, was }) =>
            figure === undefined ? null : (
              <section key={figure.label}>
                <p className="mb-small">
                  <strong>
                    {figure.label}: {formatFigure(figure)}
                  </strong>
                </p>
                <Suspense fallback={null}>
                  <Explanation
                    figure={figure}
                    was={was === 'none' ? undefined : was}
                    called={calledIn(rows.caption, words, figure)}
                  />
                </Suspense>
              </section>
            ),
          )}
        </div>
      </td>
    </tr>
  );
}

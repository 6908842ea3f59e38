import { Suspense, useContext } from 'react';

import { formatFigure } from '../../design/numbers.ts';
import { roles } from '../../design/table/roles.ts';
import { partOf } from '../../figures/before.ts';
import { Explanation } from '../../figures/FigureView.tsx';
import { OpenedRowsContext } from './opened-rows.ts';
import { calledIn, shownOf } from './position-row.ts';
import type { PositionRow } from './position-row.ts';

/** Below a row that is to be explained: each of its figures beside the others, with what is behind it. */
export function ExplainedRow({ row }: { readonly row: PositionRow }) {
  const { key, position, was } = row;
  const rows = useContext(OpenedRowsContext);
  if (rows === undefined || !rows.opened.has(key)) return null;
  const shown = shownOf(rows.names);
  return (
    <tr id={`${rows.id}${key}`} {...roles.row}>
      <td className="mb-table__cell" colSpan={shown.length + 2} {...roles.cell}>
        <div className="mb-explained">
          {shown.map((one) => {
            const figure = position[one];
            const then = partOf(was, (of) => of[one]);
            return figure === undefined ? null : (
              <section key={one}>
                <p className="mb-small">
                  <strong>
                    {figure.label}: {formatFigure(figure)}
                  </strong>
                </p>
                <Suspense fallback={null}>
                  <Explanation
                    figure={figure}
                    was={then === 'none' ? undefined : then}
                    called={calledIn(rows.caption, row, figure)}
                  />
                </Suspense>
              </section>
            );
          })}
        </div>
      </td>
    </tr>
  );
}

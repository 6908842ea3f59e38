import { fourFigureNames } from '@minutebook/domain';
import type { FourFigures as Figures } from '@minutebook/domain';

import { useReportThen } from '../../clock/stepping/use-report.ts';
import { FigureView } from '../../figures/FigureView.tsx';
import { fourFiguresAt } from './four-figures-at.ts';

/** The four figures of savings with what is behind each, always in this order. */
export function FourFigures({ figures }: { readonly figures: Figures }) {
  const was = useReportThen(fourFiguresAt);
  return (
    <div className="mb-figures">
      {fourFigureNames.map((one) => (
        <FigureView key={one} figure={figures[one]} was={was?.[one]} small />
      ))}
    </div>
  );
}

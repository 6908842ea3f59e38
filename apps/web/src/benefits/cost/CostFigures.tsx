import type { CostAgainstBenefit } from '@minutebook/domain';

import { FigureView } from '../../figures/FigureView.tsx';

interface CostFiguresProps {
  readonly found: CostAgainstBenefit;
  /** The same at the date compared with; absent when nothing is compared. */
  readonly were: CostAgainstBenefit | undefined;
}

/** What was spent and is to come, what was verified and is forecast. */
export function CostFigures({ found, were }: CostFiguresProps) {
  return (
    <div className="mb-figures">
      <FigureView figure={found.toDate} was={were?.toDate} small />
      <FigureView figure={found.toCome} was={were?.toCome} small />
      <FigureView figure={found.verified} was={were?.verified} small />
      <FigureView figure={found.expected} was={were?.expected} small />
    </div>
  );
}

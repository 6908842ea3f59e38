import type { CostAgainstBenefit } from '@minutebook/domain';

import { Block } from '../../design/Block.tsx';
import { FigureView } from '../../figures/FigureView.tsx';

/** What services cost to run, which the savings shrink: named with its amount, and no cost of the programme. */
export function RunningCosts({ leftOut }: Pick<CostAgainstBenefit, 'leftOut'>) {
  if (leftOut.length === 0) return null;
  return (
    <Block
      heading="Left out: running costs of services"
      intro="These budgets pay for no project and no post, and savings are claimed from them: they are what the savings shrink, not what the programme costs."
    >
      <div className="mb-figures">
        {leftOut.map(({ budgetId, amount }) => (
          <FigureView key={budgetId} figure={amount} small />
        ))}
      </div>
    </Block>
  );
}

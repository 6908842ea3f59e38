import type { CostAgainstBenefit } from '@minutebook/domain';

import { Block } from '../../design/Block.tsx';
import { partOf } from '../../figures/before.ts';
import { FigureView } from '../../figures/FigureView.tsx';

interface RunningCostsProps extends Pick<CostAgainstBenefit, 'leftOut'> {
  /** What was at the date compared with; absent when nothing is compared. */
  readonly were: CostAgainstBenefit | undefined;
}

/** What services cost to run, which the savings shrink: named with its amount, and no cost of the programme. */
export function RunningCosts({ leftOut, were }: RunningCostsProps) {
  if (leftOut.length === 0) return null;
  return (
    <Block
      heading="Left out: running costs of services"
      intro="These budgets pay for no project and no post, and savings are claimed from them: they are what the savings shrink, not what the programme costs."
    >
      <div className="mb-figures">
        {leftOut.map(({ budgetId, amount }) => {
          const was = partOf(were, (then) => then.leftOut.find((one) => one.budgetId === budgetId)?.amount);
          return <FigureView key={budgetId} figure={amount} was={was} small />;
        })}
      </div>
    </Block>
  );
}

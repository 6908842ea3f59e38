import type { PlanContent } from '@minutebook/domain';

import { Block } from '../../../design/Block.tsx';
import { BenefitsPaper } from '../paper/BenefitsPaper.tsx';
import { CostsPaper } from '../paper/CostsPaper.tsx';

interface MoneyProps {
  readonly content: PlanContent;
  /** Whether what the plan does not state is left out; else it is said. */
  readonly leavesOut?: boolean;
}

/** Costs and benefits of a plan by financial year, with totals that can be taken apart. */
export function Money({ content: { costs, benefits }, leavesOut = false }: MoneyProps) {
  return (
    <>
      {costs === undefined && leavesOut ? null : (
        <Block
          heading="Costs"
          intro="What the preferred way costs, as the plan states it. Stating a cost approves no money."
        >
          {costs === undefined ? <p className="govuk-body">No costs are stated yet.</p> : <CostsPaper costs={costs} />}
        </Block>
      )}
      {benefits === undefined && leavesOut ? null : (
        <Block
          heading="Benefits"
          intro="What the preferred way would gain, as the plan promises it. Money and time set free are never added together."
        >
          {benefits === undefined ? (
            <p className="govuk-body">No benefits are stated yet.</p>
          ) : (
            <BenefitsPaper benefits={benefits} />
          )}
        </Block>
      )}
    </>
  );
}

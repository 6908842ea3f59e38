import { improvementPlans, planTowards } from '@minutebook/domain';
import type { ImprovementPlan } from '@minutebook/domain';
import { useMemo } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Table } from '../../design/Table.tsx';
import { FigureView } from '../../figures/FigureView.tsx';
import { Page } from '../../shell/Page.tsx';
import { AssuranceTabs } from '../AssuranceTabs.tsx';
import { actionColumns, recommendationColumn } from './sections/action-columns.tsx';

const columns = [recommendationColumn, ...actionColumns];

/** What is done to reach a standard: from the recommendation to the action, the project and the measure, with what is late. */
export function ImprovementPlanPage() {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const plans = useMemo(() => improvementPlans(world, day), [world, day]);
  const were = useMemo(
    () => (then === undefined || compared === undefined ? undefined : improvementPlans(then, compared.day)),
    [then, compared],
  );
  return (
    <Page
      title="Improvement plan"
      kind="Assurance"
      intro="What is done about recommendations, by the standard that it is to bring nearer: from the recommendation to the action, its project and the measure it is to move."
    >
      <AssuranceTabs />
      {plans.length === 0 ? (
        <EmptyState>
          No action has been agreed. It is agreed on the page of{' '}
          <PathLink path="/assurance/recommendations">a recommendation</PathLink>, with the standard that it is to bring
          nearer.
        </EmptyState>
      ) : (
        plans.map((plan) => (
          <OnePlan
            key={plan.towards ?? ''}
            plan={plan}
            was={were && planTowards(were, plan.towards)}
            compares={were !== undefined}
          />
        ))
      )}
    </Page>
  );
}

interface OnePlanProps {
  readonly plan: ImprovementPlan;
  /** The same at the date compared with; absent where it was not there. */
  readonly was: ImprovementPlan | undefined;
  readonly compares: boolean;
}

function OnePlan({ plan, was, compares }: OnePlanProps) {
  const { world } = useLedger();
  const { day } = useClocks();
  const { towards, lines } = plan;
  const heading = towards === undefined ? 'Towards no named standard' : `Towards: ${towards}`;
  return (
    <Block heading={heading} intro={inWords(plan)}>
      <div className="mb-figures">
        {(['late', 'done'] as const).map((one) => (
          <FigureView
            key={one}
            figure={plan[one]}
            was={compares ? (was?.[one] ?? { ...plan[one], value: 0, terms: [] }) : undefined}
            small
          />
        ))}
      </div>
      <Table
        caption={heading}
        captionHidden
        columns={columns}
        rows={lines.map(({ recommendation, action }) => ({ recommendation, action, world, day }))}
        keyOf={({ recommendation, action }) => `${recommendation.recommendationId} ${action.agreed.value.actionId}`}
      />
    </Block>
  );
}

function inWords({ lines, done, late }: ImprovementPlan): string {
  const actions = lines.length === 1 ? '1 action was agreed' : `${lines.length} actions were agreed`;
  return `${actions}; ${done.value} ${done.value === 1 ? 'is' : 'are'} said to be done, ${late.value} ${late.value === 1 ? 'is' : 'are'} late.`;
}

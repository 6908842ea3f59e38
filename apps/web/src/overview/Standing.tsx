import type { Overview } from '@minutebook/domain';

import { FigureView } from '../figures/FigureView.tsx';

interface StandingProps {
  readonly report: Overview;
  /** That at the date compared with; absent when nothing is compared. */
  readonly then: Overview | undefined;
}

/** How many projects are open, and what of them is late, wrong or likely to go wrong. */
export function Standing({ report, then }: StandingProps) {
  const { open, milestones, severeRisks, highIssues } = report;
  return (
    <div className="mb-figures">
      <FigureView figure={open} was={then?.open} small />
      <FigureView figure={milestones.late} was={then?.milestones.late} small />
      <FigureView figure={milestones.pastPlan} was={then?.milestones.pastPlan} small />
      <FigureView figure={severeRisks} was={then?.severeRisks} small />
      <FigureView figure={highIssues} was={then?.highIssues} small />
      {milestones.published.value === 0 ? null : (
        <FigureView figure={milestones.published} was={then?.milestones.published} small />
      )}
    </div>
  );
}

import type { ProjectState } from '@minutebook/domain';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { PathLink } from '../../clock/links.tsx';
import { planSentence } from '../business-plan/standing.ts';

/** Where a project's business plan stands, in a line that leads to it. */
export function PlanLine({ project }: { readonly project: ProjectState }) {
  const { world, names } = useLedger();
  const { day } = useClocks();
  const plan = world.state('businessPlan', project.projectId);
  const rules = { programme: names.states('programme')[0], day };
  return (
    <p className="govuk-body">
      <PathLink path={`/projects/${project.projectId}/plan`}>Business plan</PathLink>:{' '}
      {planSentence(project, plan, rules)}
    </p>
  );
}

import { PathLink } from '../../clock/links.tsx';
import { Block } from '../../design/Block.tsx';
import { CostFigures } from '../cost/CostFigures.tsx';
import { paybackSentence } from '../cost/payback-words.ts';
import { useCost } from '../cost/use-cost.ts';

/** What a project costs against what it brings; nothing before it does either. */
export function ProjectCost({ projectId }: { readonly projectId: string }) {
  const { found, were } = useCost(projectId);
  if (found.years.length === 0) return null;
  return (
    <Block heading="Cost against benefit" intro={paybackSentence('The project', found)}>
      <CostFigures found={found} were={were} />
      <p className="govuk-body">
        <PathLink path={`/benefits/cost-against-benefit?project=${projectId}`}>See it year by year</PathLink>
      </p>
    </Block>
  );
}

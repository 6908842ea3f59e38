import type { CostAgainstBenefit } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import { stringifySearch } from '../../address/read.ts';
import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { Block } from '../../design/Block.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Page } from '../../shell/Page.tsx';
import { BenefitsTabs } from '../BenefitsTabs.tsx';
import { CostChart } from './CostChart.tsx';
import { CostFigures } from './CostFigures.tsx';
import { CostYears } from './CostYears.tsx';
import { paybackSentence } from './payback-words.ts';
import { ProjectsTable } from './ProjectsTable.tsx';
import { RunningCosts } from './RunningCosts.tsx';
import { Supposed, SupposedInShort, useSupposed } from './Supposed.tsx';
import { useCost } from './use-cost.ts';

/** What the programme or a project costs against what it brings, and when it pays back. */
export function CostPage() {
  const { names } = useLedger();
  const { project: projectId } = useSearch({ from: '/benefits/cost-against-benefit' });
  const scope = useMemo(() => (projectId === undefined ? {} : { projectId }), [projectId]);
  const { found, were } = useCost(projectId);
  const supposed = useSupposed(scope);
  const project = projectId === undefined ? undefined : names.state('project', projectId);
  const whose = project === undefined ? 'The programme' : `“${project.title.value}”`;
  return (
    <Page title="Cost against benefit" kind="Benefits" intro={paybackSentence(whose, found)}>
      <BenefitsTabs />
      {projectId === undefined ? null : <OfOneProject whose={whose} />}
      {found.years.length === 0 ? (
        <EmptyState>
          Nothing was spent, forecast or verified yet. Cost comes from the <PathLink path="/budget">budgets</PathLink>,
          savings from <PathLink path="/benefits/savings">claims</PathLink> and from forecasts of benefits in money.
        </EmptyState>
      ) : (
        <>
          <SupposedInShort found={found} supposed={supposed} />
          <CostFigures found={found} were={were} />
          <RunningCosts leftOut={found.leftOut} were={were} />
          <CostChart found={found} were={were} />
          <CostYears years={found.years} were={were?.years} caption="Cost and savings by year" />
          <WithoutForecast found={found} />
          <Supposed found={found} supposed={supposed} />
          <ProjectsTable />
        </>
      )}
    </Page>
  );
}

function OfOneProject({ whose }: { readonly whose: string }) {
  const { late, less } = useSearch({ from: '/benefits/cost-against-benefit' });
  return (
    <p className="govuk-body">
      Shown for {whose} alone:{' '}
      <PathLink path={`/benefits/cost-against-benefit${stringifySearch({ late, less })}`}>
        show the whole programme
      </PathLink>
      .
    </p>
  );
}

function WithoutForecast({ found: { withoutForecast } }: { readonly found: CostAgainstBenefit }) {
  if (withoutForecast.length === 0) return null;
  return (
    <Block
      heading="Not forecast for every year to come"
      intro="These are counted in money, and nobody forecast how much in years in which cost runs: they count as nothing there, and that is no zero."
    >
      <ul className="govuk-list govuk-list--bullet">
        {withoutForecast.map(({ benefitId, title, years, takenFor }) => (
          <li key={benefitId}>
            <PathLink path={`/benefits/${benefitId}`}>{title}</PathLink>:{' '}
            {years.length === 0 ? 'not forecast at all' : `not forecast for ${years.join(', ')}`}
            {takenFor.length === 0 ? '' : `; taken from its budget for ${takenFor.join(', ')}`}
          </li>
        ))}
      </ul>
    </Block>
  );
}

import { benefits, benefitsMap } from '@minutebook/domain';
import type { BenefitOnMap, BenefitsMap } from '@minutebook/domain';
import { useMemo } from 'react';

import { PathLink, ProjectLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Later } from '../../design/Later.tsx';
import { part } from '../../fetching/part.tsx';
import { FigureView } from '../../figures/FigureView.tsx';
import { Page } from '../../shell/Page.tsx';
import { BenefitsTabs } from '../BenefitsTabs.tsx';

const Picture = part(() => import('./MapChart.tsx'), 'MapChart');

const gaps = [
  'aimsWithoutBenefit',
  'benefitsWithoutMeasure',
  'benefitsWithoutAim',
  'projectsWithoutBenefit',
  'aboveTheWhole',
] as const;

/** Which aim is served by which benefit, and which project brings it: as a picture, and as a list. */
export function MapPage() {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const map = useMemo(() => benefitsMap(world, day), [world, day]);
  const was = useMemo(
    () => (then === undefined || compared === undefined ? undefined : benefitsMap(then, compared.day)),
    [then, compared],
  );
  return (
    <Page
      title="Benefits map"
      kind="Benefits"
      intro="Which aims are served by which benefits, which projects bring them, and what hangs in the air."
    >
      <BenefitsTabs />
      {benefits(world).length === 0 ? (
        <EmptyState>No benefit has been identified, so that nothing joins the projects to the aims yet.</EmptyState>
      ) : (
        <>
          <div className="mb-figures">
            {gaps.map((gap) => (
              <FigureView key={gap} figure={map[gap]} was={was?.[gap]} small />
            ))}
          </div>
          <Later>
            <Picture map={map} />
          </Later>
          <AsList map={map} />
        </>
      )}
    </Page>
  );
}

/** The same as a nested list: each aim, its benefits, and the projects of each. */
function AsList({ map }: { readonly map: BenefitsMap }) {
  const loose = map.benefits.filter(
    ({ aimIds, ended }) => ended !== 'abandoned' && !aimIds.some((one) => map.aims.some(({ aimId }) => aimId === one)),
  );
  const idle = map.projects.filter(({ benefitIds }) => benefitIds.length === 0);
  return (
    <Block heading="The same as a list" intro="Each aim, the benefits that serve it, and the projects that bring them.">
      <ul className="govuk-list govuk-list--bullet">
        {map.aims.map(({ aimId, title, benefitIds }) => (
          <li key={aimId}>
            <strong>{title}</strong>
            {benefitIds.length === 0 ? ': no benefit serves it.' : null}
            <Nested benefits={map.benefits.filter((one) => benefitIds.includes(one.benefitId))} map={map} />
          </li>
        ))}
        {loose.length === 0 ? null : (
          <li>
            <strong>No aim is served by</strong>
            <Nested benefits={loose} map={map} />
          </li>
        )}
        {idle.length === 0 ? null : (
          <li>
            <strong>No benefit is put down to</strong>
            <ul className="govuk-list govuk-list--bullet">
              {idle.map(({ projectId, title }) => (
                <li key={projectId}>
                  <ProjectLink projectId={projectId}>{title}</ProjectLink>
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
    </Block>
  );
}

interface NestedProps {
  readonly benefits: readonly BenefitOnMap[];
  readonly map: BenefitsMap;
}

function Nested({ benefits: all, map }: NestedProps) {
  if (all.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {all.map(({ benefitId, title, kind, isMeasured, projects }) => (
        <li key={benefitId}>
          {kind === 'benefit' ? null : 'Dis-benefit: '}
          <PathLink path={`/benefits/${benefitId}`}>{title}</PathLink>
          {isMeasured ? null : ', not measured'}
          {projects.length === 0 ? ', put down to no project' : null}
          {projects.length === 0 ? null : (
            <ul className="govuk-list govuk-list--bullet">
              {projects.map(({ projectId, share }) => (
                <li key={projectId}>
                  {share / 100}%{' '}
                  <ProjectLink projectId={projectId}>
                    {map.projects.find((one) => one.projectId === projectId)?.title ?? projectId}
                  </ProjectLink>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

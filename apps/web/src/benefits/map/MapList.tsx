import type { BenefitOnMap, BenefitsMap } from '@minutebook/domain';

import { PathLink, ProjectLink } from '../../clock/links.tsx';

/** The map as a nested list: each aim, its benefits, and the projects of each. */
export function MapList({ map }: { readonly map: BenefitsMap }) {
  const loose = map.benefits.filter(
    ({ aimIds, ended }) => ended !== 'abandoned' && !aimIds.some((one) => map.aims.some(({ aimId }) => aimId === one)),
  );
  return (
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
    </ul>
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

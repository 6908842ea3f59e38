import { planTypeWords } from '@minutebook/domain';
import type { PlanVersion } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';

import { useLedger } from '../../clock/page-ledger.tsx';
import { formatDay } from '../../design/days.ts';
import { EntryLink, PathLink } from '../../clock/links.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { PlanThen, usePlanOf } from './paper/plan-then.tsx';
import { PlanPaper } from './paper/PlanPaper.tsx';
import { Contradictions } from './sections/Contradictions.tsx';
import { VersionFacts } from './VersionFacts.tsx';
import { WriteLink } from './WriteLink.tsx';

/** A version of a business plan as it was issued, read as a paper. */
export function VersionPage() {
  const { projectId, version: asked } = useParams({ from: '/projects/$projectId/plan/$version' });
  const { world } = useLedger();
  const project = world.state('project', projectId);
  const plan = world.state('businessPlan', projectId);
  const version = plan?.versions.find((one) => String(one.version) === asked);
  const were = usePlanOf(projectId, ({ versions }) => versions.find((one) => String(one.version) === asked)?.content);
  if (project === undefined || version === undefined) return <NotFoundPage what="version of this plan" />;
  const newest = plan?.versions.at(-1)?.version ?? version.version;
  return (
    <Page
      title={`Business plan, version ${version.version}`}
      kind={project.title.value}
      intro={`${planTypeWords[version.content.planType.value]}, as it was issued on ${formatDay(version.issued.on)}. It has not been changed since, and cannot be.`}
    >
      <Notice version={version} newest={newest} projectId={projectId} />
      <VersionFacts version={version} project={project} versions={plan?.versions ?? []} />
      <Steps version={version} projectId={projectId} />
      <PlanThen value={were}>
        <Contradictions content={version.content} />
        <PlanPaper content={version.content} />
      </PlanThen>
      <p className="govuk-body mb-not-printed">
        <PathLink path={`/projects/${projectId}/plan`}>Back to the business plan</PathLink>
      </p>
    </Page>
  );
}

interface OfVersion {
  readonly version: PlanVersion;
  readonly projectId: string;
}

function Notice({ version: { version, withdrawn }, newest, projectId }: OfVersion & { readonly newest: number }) {
  if (withdrawn === undefined && newest === version) return null;
  return (
    <div className="govuk-inset-text">
      {withdrawn === undefined ? null : (
        <p className="govuk-body">
          This version was withdrawn on {formatDay(withdrawn.on)}, <EntryLink n={withdrawn.n} />
          {withdrawn.reason === undefined ? '' : `: ${withdrawn.reason}`}
        </p>
      )}
      {newest === version ? null : (
        <p className="govuk-body">
          A later version was issued:{' '}
          <PathLink path={`/projects/${projectId}/plan/${newest}`}>version {newest}</PathLink>.{' '}
          <PathLink path={`/projects/${projectId}/plan/compare?from=${version}&to=${newest}`}>What changed</PathLink>
        </p>
      )}
    </div>
  );
}

/** What may be done with a version that stands. */
function Steps({ version: { version, withdrawn }, projectId }: OfVersion) {
  if (withdrawn !== undefined) return null;
  const about = String(version);
  return (
    <p className="govuk-body mb-plan-links">
      <WriteLink projectId={projectId} form="submit" about={about}>
        Submit it to a gate
      </WriteLink>
      <WriteLink projectId={projectId} form="sign-off" about={about}>
        Sign it off
      </WriteLink>
      <WriteLink projectId={projectId} form="withdraw" about={about}>
        Withdraw it
      </WriteLink>
    </p>
  );
}

import { caseNames, caseWords, planChanges, wholeLifeCost } from '@minutebook/domain';
import type { PlanContent, PlanVersion, RegisterRow } from '@minutebook/domain';

import { useLedger } from '../../../clock/page-ledger.tsx';
import { Details } from '../../../design/Details.tsx';
import { formatDay } from '../../../design/days.ts';
import { EntryLink, PathLink } from '../../../clock/links.tsx';
import { formatMoney } from '../../../design/numbers.ts';
import { SummaryList } from '../../../design/SummaryList.tsx';

/** The version that was decided on, and what the newest one says differently. */
export function PlanThenAndNow({ row: { project, gate } }: { readonly row: RegisterRow }) {
  const plan = useLedger().world.state('businessPlan', project?.projectId ?? '');
  const version = plan?.versions.find((one) => one.version === gate?.version);
  const newest = plan?.versions.at(-1);
  if (version === undefined || project === undefined) {
    return <p className="govuk-body">The version is not in the ledger at the date shown.</p>;
  }
  const cost = wholeLifeCost(version.content);
  return (
    <>
      <p className="govuk-body">
        Issued on {formatDay(version.issued.on)}, <EntryLink n={version.issued.n} />.{' '}
        {cost === undefined ? 'It states no costs.' : `It costs ${formatMoney(cost)} over its whole life.`}{' '}
        {version.digest === gate?.digest
          ? 'Its fingerprint is the one the decision names.'
          : 'Its fingerprint is not the one the decision names.'}
      </p>
      <Details summary={`Read the five cases of version ${version.version}`}>
        <Cases content={version.content} />
      </Details>
      <Later version={version} newest={newest} />
      <p className="govuk-body">
        <PathLink path={`/projects/${project.projectId}/plan/${version.version}`}>
          All of version {version.version}
        </PathLink>
        ; <PathLink path={`/projects/${project.projectId}/plan`}>the business plan with all its versions</PathLink>
      </p>
    </>
  );
}

interface LaterProps {
  readonly version: PlanVersion;
  readonly newest: PlanVersion | undefined;
}

function Later({ version, newest }: LaterProps) {
  if (newest === undefined || newest === version)
    return <p className="govuk-body">No later version has been issued.</p>;
  return (
    <>
      <p className="govuk-body">What version {newest.version}, the newest, says differently:</p>
      <ul className="govuk-list govuk-list--bullet mb-reading">
        {planChanges(version.content, newest.content).map(({ title, sentence }) => (
          <li key={`${title} ${sentence}`}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function Cases({ content }: { readonly content: PlanContent }) {
  return (
    <SummaryList
      rows={caseNames.map((name) => ({
        label: caseWords[name],
        value: <span className="mb-prose">{content.cases[name]?.value ?? 'Nothing is written'}</span>,
      }))}
    />
  );
}

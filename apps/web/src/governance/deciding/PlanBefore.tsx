import { planTypeWords } from '@minutebook/domain';
import type { PlanVersion } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import { EntryLink, PathLink, ProjectLink } from '../../design/links.tsx';
import { formatMoney } from '../../design/numbers.ts';
import { SummaryList } from '../../design/SummaryList.tsx';
import type { Before } from './before.ts';
import { Stops } from './Stops.tsx';

interface PlanBeforeProps {
  readonly before: Before;
  /** Number of the last entry that there was when the form was opened. */
  readonly knownAt: number;
}

/** Exactly what is decided on: the gate, the version and the position of the ledger; and what stands in the way. */
export function PlanBefore({ before, knownAt }: PlanBeforeProps) {
  const { project, at, version, cost } = before;
  const { projectId, title } = project;
  return (
    <>
      <SummaryList
        rows={[
          { label: 'Project', value: <ProjectLink projectId={projectId}>{title.value}</ProjectLink> },
          { label: 'Gate', value: at?.gate.title ?? 'Not in the framework in force on that day' },
          { label: 'Version decided on', value: <Version projectId={projectId} version={version} /> },
          { label: 'Whole-life cost', value: cost === undefined ? 'Not stated' : formatMoney(cost) },
          {
            label: 'Before you',
            value: (
              <>
                The ledger up to <EntryLink n={knownAt} />
              </>
            ),
          },
        ]}
      />
      <Stops heading="What stands in the way of a decision" sentences={inTheWay(before)} />
    </>
  );
}

interface VersionProps {
  readonly projectId: string;
  readonly version: PlanVersion | undefined;
}

function Version({ projectId, version }: VersionProps) {
  if (version === undefined) return <>No version has been submitted to this gate</>;
  return (
    <>
      Version {version.version}, {planTypeWords[version.content.planType.value].toLowerCase()}, issued on{' '}
      {formatDay(version.issued.on)} (<EntryLink n={version.issued.n} />
      ). <PathLink path={`/projects/${projectId}/plan/${version.version}`}>Read this version</PathLink>
      <div className="mb-secondary mb-break">Fingerprint {version.digest}</div>
    </>
  );
}

function inTheWay({ version, gaps, overdue }: Before): readonly string[] {
  return [
    ...(version === undefined ? ['No version of the plan was submitted to this gate: submit one first.'] : []),
    ...(version?.withdrawn === undefined ? [] : [`Version ${version.version} was withdrawn: submit another.`]),
    ...gaps.map((gap) => `${gap.sentence} It must be there before the plan is approved or rejected.`),
    ...overdue.map(
      ({ text, owner, dueOn }) =>
        `A condition is overdue: “${text}” (${owner}, due ${formatDay(dueOn)}). Evidence that it was met must be recorded before the plan is approved.`,
    ),
  ];
}

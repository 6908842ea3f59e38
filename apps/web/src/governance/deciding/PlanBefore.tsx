import { planTypeWords } from '@minutebook/domain';

import { WhatChanged } from '../business-plan/WhatChanged.tsx';
import { formatDay } from '../../design/days.ts';
import { EntryLink, PathLink, ProjectLink } from '../../clock/links.tsx';
import { formatMoney } from '../../design/numbers.ts';
import { SummaryList } from '../../design/SummaryList.tsx';
import { CalledInBefore } from '../decisions/CalledInBefore.tsx';
import type { Before } from './before.ts';
import { Stops } from './Stops.tsx';

interface PlanBeforeProps {
  readonly before: Before;
  /** Number of the last entry that there was when the form was opened. */
  readonly knownAt: number;
}

/** Exactly what is decided on: the gate, the version and the position of the ledger; and what stands in the way. */
export function PlanBefore({ before, knownAt }: PlanBeforeProps) {
  const { project, at, cost, stops } = before;
  const { projectId, title } = project;
  return (
    <>
      <SummaryList
        rows={[
          { label: 'Project', value: <ProjectLink projectId={projectId}>{title.value}</ProjectLink> },
          { label: 'Gate', value: at?.gate.title ?? 'Not in the framework in force on that day' },
          { label: 'Version decided on', value: <Version before={before} /> },
          { label: 'Whole-life cost', value: cost === undefined ? 'Not stated' : formatMoney(cost) },
          {
            label: 'What you have before you',
            value: (
              <>
                Everything recorded up to <EntryLink n={knownAt} />, the last there was when you opened this form
              </>
            ),
          },
        ]}
      />
      {at === undefined ? null : <CalledInBefore project={project} gateId={at.gate.gateId} />}
      <Stops heading="What stands in the way of a decision" sentences={stops} />
    </>
  );
}

function Version({ before: { project, plan, version } }: { readonly before: Before }) {
  const { projectId } = project;
  if (version === undefined) return <>No version has been submitted to this gate</>;
  return (
    <>
      Version {version.version}, {planTypeWords[version.content.planType.value].toLowerCase()}, issued on{' '}
      {formatDay(version.issued.on)} (<EntryLink n={version.issued.n} />
      ). <PathLink path={`/projects/${projectId}/plan/${version.version}`}>Read this version</PathLink>
      <WhatChanged projectId={projectId} version={version} versions={plan?.versions ?? []} />
      <div className="mb-secondary mb-break">Fingerprint {version.digest}</div>
    </>
  );
}

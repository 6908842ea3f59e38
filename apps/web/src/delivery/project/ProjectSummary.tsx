import { approvalToDeliver, standingOf } from '@minutebook/domain';
import type { ProjectState } from '@minutebook/domain';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useCompared } from '../../clock/use-compared.ts';
import { StatedBy } from '../../entries/amending/CorrectLink.tsx';
import { SummaryList } from '../../design/SummaryList.tsx';
import { Differs } from '../../beside/Differs.tsx';
import { particulars, ratingLabels } from '../public/particulars.ts';

/** What is known of a project, each with the entry that states it and, where one is compared, what it was. */
export function ProjectSummary({ project: { projectId } }: { readonly project: ProjectState }) {
  const ledger = useLedger();
  const before = useCompared();
  const was = new Map(
    before === undefined ? [] : particulars(projectId, before).map(({ label, words }) => [label, words]),
  );
  const project = ledger.world.state('project', projectId);
  const rating = project === undefined ? ratingLabels.open : ratingLabels[standingOf(project)];
  const rows = particulars(projectId, ledger).map(({ label, words, n, reason }) => ({
    label: label === ratingLabels.open ? rating : label,
    value: (
      <>
        <span className="mb-prose">{words}</span>
        {reason === undefined ? null : <div className="mb-secondary">Why: {reason}</div>}
        {was.size === 0 ? null : <Differs was={was.get(label)} is={words} />}
      </>
    ),
    action: n === undefined ? undefined : <StatedBy n={n} words={`Entry ${n}`} />,
  }));
  return (
    <>
      <SummaryList rows={rows} />
      {project === undefined || approvalToDeliver(project) === undefined ? null : (
        <p className="govuk-body">
          <PathLink path={`/projects/${projectId}?tab=promised`}>What was promised, beside what is known now</PathLink>
        </p>
      )}
    </>
  );
}

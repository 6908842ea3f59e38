import type { Slip } from '@minutebook/domain';

import { EntryLinks, PathLink } from '../../../clock/links.tsx';
import { withDays } from '../../../design/days.ts';
import { Explain } from '../../../figures/FigureView.tsx';

/** By how much a target came later or earlier with its milestone, and what that costs; nothing where it did not. */
export function Slipped({ slip }: { readonly slip: Slip | undefined }) {
  if (slip === undefined) return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        {withDays(slip.sentence)} <EntryLinks numbers={slip.entries} />
      </p>
      {slip.less.map(({ year, figure }) => (
        <Explain key={year} figure={figure} named />
      ))}
      <p className="govuk-body">
        <PathLink path={`/projects/${slip.projectId}?tab=milestones`}>See the milestones of its project</PathLink>
      </p>
    </div>
  );
}

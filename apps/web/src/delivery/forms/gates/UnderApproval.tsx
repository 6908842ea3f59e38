import { approvalToDeliver } from '@minutebook/domain';

import { EntryLink } from '../../../clock/links.tsx';
import { formatDay } from '../../../design/days.ts';
import type { OpenedProject } from '../project-form.ts';

/** The approval that delivery begins or goes on under, or that there is none. */
export function UnderApproval({ project }: OpenedProject) {
  const approval = approvalToDeliver(project);
  if (approval === undefined) {
    return (
      <div className="govuk-inset-text">
        No current approval lets delivery begin. Have a version of the plan approved at the gate that commits to
        delivery first.
      </div>
    );
  }
  const { value, on, n } = approval.recorded;
  return (
    <div className="govuk-inset-text">
      Under the approval of version {value.gate.version} at “{value.gate.title}” on {formatDay(on)}, <EntryLink n={n} />
      .
    </div>
  );
}

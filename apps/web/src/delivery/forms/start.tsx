import { approvalToDeliver, StartProject } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import { EntryLink } from '../../clock/links.tsx';
import type { Opened, ProjectForm } from './project-form.ts';

/** The approval that delivery begins or goes on under, or that there is none. */
export function UnderApproval({ project }: Opened) {
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

export const start: ProjectForm = {
  command: 'StartProject',
  schema: StartProject,
  title: 'Start delivery',
  intro: 'Delivery begins, under an approval of the plan that is current. This spends nothing.',
  submit: 'Start delivery',
  begin: () => ({}),
  Fields: UnderApproval,
  tab: 'governance',
};

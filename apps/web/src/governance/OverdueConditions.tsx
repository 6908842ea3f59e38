import { overdueOn } from '@minutebook/domain';
import { useLocation } from '@tanstack/react-router';

import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { formatDay } from '../design/days.ts';
import { ProjectLink } from '../clock/links.tsx';
import { Notification } from '../design/Notification.tsx';

/** On every page of a project: the conditions whose day has passed without evidence. */
export function OverdueConditions() {
  const projectId = useLocation({ select: ({ pathname }) => /^\/projects\/([^/]+)/.exec(pathname)?.[1] });
  const { world } = useLedger();
  const { day } = useClocks();
  const project = projectId === undefined ? undefined : world.state('project', projectId);
  const overdue = project === undefined || project.ended !== undefined ? [] : overdueOn(project, day);
  if (project === undefined || overdue.length === 0) return null;
  return (
    <Notification
      kind="important"
      title={overdue.length === 1 ? 'A condition is overdue' : `${overdue.length} conditions are overdue`}
    >
      <ul className="govuk-list">
        {overdue.map(({ conditionId, text, owner, dueOn }) => (
          <li key={conditionId}>
            {text} ({owner}, due {formatDay(dueOn)})
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        Until evidence shows that it was met,{' '}
        <ProjectLink projectId={project.projectId}>{project.title.value}</ProjectLink> passes no further gate.
      </p>
    </Notification>
  );
}

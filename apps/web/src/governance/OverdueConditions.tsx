import { overdueOn } from '@minutebook/domain';
import { useLocation } from '@tanstack/react-router';

import { PathLink } from '../clock/links.tsx';
import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { NoticeLine } from '../design/NoticeLine.tsx';

/** On every page of a project, in one line: conditions whose day has passed without evidence block its next gate. */
export function OverdueConditions() {
  const projectId = useLocation({ select: ({ pathname }) => /^\/projects\/([^/]+)/.exec(pathname)?.[1] });
  const { world } = useLedger();
  const { day } = useClocks();
  const project = projectId === undefined ? undefined : world.state('project', projectId);
  const overdue = project === undefined || project.ended !== undefined ? 0 : overdueOn(project, day).length;
  if (project === undefined || overdue === 0) return null;
  return (
    <NoticeLine>
      <PathLink path={`/projects/${project.projectId}?tab=governance`}>
        {overdue === 1 ? '1 condition is overdue' : `${overdue} conditions are overdue`}
      </PathLink>
      : the project passes no further gate.
    </NoticeLine>
  );
}

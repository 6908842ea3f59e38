import { plansToTable } from '@minutebook/domain';
import type { MeetingState, PlanToTable } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { useLedger } from '../../clock/page-ledger.tsx';
import { Block } from '../../design/Block.tsx';
import { formatDay } from '../../design/days.ts';
import { EntryLink, PathLink } from '../../clock/links.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { meetingDay } from '../public/meeting-day.ts';
import { isOver } from './items.ts';

/** The plans that wait for the board and are not on the agenda, each with the step that tables it; nothing where none do. */
export function PlansToTable({ meeting }: { readonly meeting: MeetingState }) {
  const { world } = useLedger();
  const plans = isOver(meeting) ? [] : plansToTable(meeting, world);
  if (plans.length === 0) return null;
  return (
    <Block
      heading="Waiting for this board"
      intro="Plans that were submitted to it and are not on the agenda of this meeting."
    >
      <ul className="govuk-list">
        {plans.map((plan) => (
          <li key={`${plan.project.projectId} ${plan.gateId}`}>
            <Waiting plan={plan} meetingId={meeting.meetingId} />
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Waiting({ plan, meetingId }: { readonly plan: PlanToTable; readonly meetingId: string }) {
  const { project, gate, version, since, n, tabledAt } = plan;
  const { projectId, title } = project;
  const { world } = useLedger();
  return (
    <>
      <p className="govuk-body">
        <PathLink path={`/projects/${projectId}/plan/${version}`}>
          {title.value}, version {version} of its plan
        </PathLink>{' '}
        waits at the gate “{gate}” since {formatDay(since)}, <EntryLink n={n} />.
      </p>
      {tabledAt === undefined ? (
        <RecordLink command="TableItem">
          <p className="govuk-body mb-to-record">
            <Link to="/meetings/$meetingId/table" params={{ meetingId }} search={{ about: projectId }}>
              Table it<span className="govuk-visually-hidden">: {title.value}</span>
            </Link>
          </p>
        </RecordLink>
      ) : (
        <p className="govuk-body">
          It is already on the agenda of{' '}
          <PathLink path={`/meetings/${tabledAt.meetingId}`}>the meeting of {meetingDay(tabledAt, world)}</PathLink>,
          which has not decided on it.
        </p>
      )}
    </>
  );
}

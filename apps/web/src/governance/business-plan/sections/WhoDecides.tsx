import { comingMeetings, plansToTable, whereTabled } from '@minutebook/domain';
import type { Gate, MeetingState } from '@minutebook/domain';

import { useLedger } from '../../../clock/page-ledger.tsx';
import { PathLink } from '../../../clock/links.tsx';
import { useClocks } from '../../../clock/use-clocks.ts';
import { useMayRecord } from '../../../recording/may-record.ts';
import { meetingDay } from '../../public/meeting-day.ts';
import { toCall } from '../../public/to-call.ts';

interface WhoDecidesProps {
  readonly projectId: string;
  readonly gate: Gate;
}

/** The board of the gate, the framework that says so, and at which of its meetings the plan comes before it. */
export function WhoDecides({ projectId, gate: { boardId, gateId } }: WhoDecidesProps) {
  const { world, names } = useLedger();
  const { day } = useClocks();
  const tabled = whereTabled(projectId, gateId, world);
  const next = comingMeetings(world, day).find(({ meeting }) => meeting.boardId === boardId)?.meeting;
  return (
    <p className="govuk-body">
      Decided by the <PathLink path="/boards">{names.state('board', boardId)?.title ?? boardId}</PathLink>, by the{' '}
      <PathLink path="/governance/framework">framework in force</PathLink>.{' '}
      {tabled !== undefined ? (
        <>
          It is on the agenda of its{' '}
          <PathLink path={`/meetings/${tabled.meetingId}`}>meeting of {meetingDay(tabled, world)}</PathLink>.
        </>
      ) : next === undefined ? (
        <NotCalled boardId={boardId} />
      ) : (
        <MeetsNext meeting={next} projectId={projectId} gateId={gateId} />
      )}
    </p>
  );
}

function NotCalled({ boardId }: { readonly boardId: string }) {
  const mayCall = useMayRecord('CallMeeting') === 'yes';
  return (
    <>No meeting of it is called. {mayCall ? <PathLink path={toCall(boardId)}>Call a meeting of it</PathLink> : null}</>
  );
}

interface MeetsNextProps {
  readonly meeting: MeetingState;
  readonly projectId: string;
  readonly gateId: string;
}

/** Its next meeting, and where the plan waits for it, the form that puts it on the agenda. */
function MeetsNext({ meeting, projectId, gateId }: MeetsNextProps) {
  const { world } = useLedger();
  const mayTable = useMayRecord('TableItem') === 'yes';
  const { meetingId } = meeting;
  const waits = plansToTable(meeting, world).some(
    (one) => one.project.projectId === projectId && one.gateId === gateId,
  );
  return (
    <>
      It meets on <PathLink path={`/meetings/${meetingId}`}>{meetingDay(meeting, world)}</PathLink>.{' '}
      {waits && mayTable ? (
        <PathLink path={`/meetings/${meetingId}/table?about=${encodeURIComponent(projectId)}`}>
          Table the plan there
        </PathLink>
      ) : null}
    </>
  );
}

import { boardAsSat } from '@minutebook/domain';
import type { MeetingState } from '@minutebook/domain';
import { Link, useParams } from '@tanstack/react-router';

import { today } from '../../clock/today.ts';
import { useLedger } from '../../clock/page-ledger.tsx';
import { PathLink } from '../../clock/links.tsx';
import { LinkButton } from '../../design/Button.tsx';
import { formatDay } from '../../design/days.ts';
import { StatedBy } from '../../entries/amending/CorrectLink.tsx';
import { Block } from '../../design/Block.tsx';
import { Notification } from '../../design/Notification.tsx';
import { useMayRecord } from '../../recording/may-record.ts';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { meetingDay } from '../public/meeting-day.ts';
import { Agenda } from './Agenda.tsx';
import { Attendance } from './Attendance.tsx';
import { CorrectedSinceIt } from './CorrectedSinceIt.tsx';
import { Minutes } from './Minutes.tsx';
import { MinutesBefore } from './next/MinutesBefore.tsx';
import { isOver } from './items.ts';
import { PlansToTable } from './PlansToTable.tsx';
import { Papers } from './Papers.tsx';

/** One meeting: what was before it, who was there, and what it decided. */
export function MeetingPage() {
  const { meetingId } = useParams({ from: '/meetings/$meetingId' });
  const { world } = useLedger();
  const meeting = world.state('meeting', meetingId);
  if (meeting === undefined) return <NotFoundPage what="meeting" />;
  const board = world.state('board', meeting.boardId);
  return (
    <Page
      title={`${board?.title ?? 'Board'}, ${meetingDay(meeting, world)}`}
      kind="Meeting"
      intro={inOneSentence(meeting)}
      actions={
        isOver(meeting) ? null : (
          <RecordLink command="TableItem">
            <LinkButton to="/meetings/$meetingId/table" params={{ meetingId }}>
              Table an item
            </LinkButton>
          </RecordLink>
        )
      }
    >
      <CalledAndClosed meeting={meeting} />
      <Cancelled meeting={meeting} />
      <CorrectedSinceIt meeting={meeting} />
      <MinutesBefore meeting={meeting} />
      <PlansToTable meeting={meeting} />
      <Agenda meeting={meeting} board={board} />
      <Attendance meeting={meeting} board={boardAsSat(meeting.boardId, world, meeting.heldOn)} />
      {/* No paper is put before a meeting that was cancelled, as before one that is closed. */}
      <div className="mb-papers">
        <Papers meeting={{ ...meeting, closed: meeting.closed ?? meeting.cancelled }} />
      </div>
      <Minutes meeting={meeting} />
      <MadeOfIt meeting={meeting} />
      <End meeting={meeting} />
    </Page>
  );
}

/** The papers that are made of what is recorded; of a meeting that was cancelled there are none. */
function MadeOfIt({ meeting: { meetingId: meeting, cancelled } }: { readonly meeting: MeetingState }) {
  if (cancelled !== undefined) return null;
  return (
    <div className="mb-to-record">
      <Block heading="For Word and print" intro="Made of what is recorded, at an entry that stays the same.">
        <ul className="govuk-list">
          <li>
            <Link to="/reports" search={{ kind: 'committee', meeting }}>
              Make a paper
            </Link>
            : what is before the meeting, under the headings that councils use
          </li>
          <li>
            <PathLink path={`/meetings/${meeting}/pack`}>All its papers as one</PathLink>: each plan from beginning to
            end
          </li>
          <li>
            <Link to="/reports" search={{ kind: 'minutes', meeting }}>
              Minutes as a paper
            </Link>
          </li>
        </ul>
      </Block>
    </div>
  );
}

function CalledAndClosed({ meeting: { called, closed, hours } }: { readonly meeting: MeetingState }) {
  return (
    <p className="govuk-body">
      Called on {formatDay(called.on)}, <StatedBy n={called.n} />.
      {closed === undefined ? null : (
        <>
          {' '}
          Closed on {formatDay(closed.on)}, <StatedBy n={closed.n} />.{hoursInWords(hours)}
        </>
      )}
    </p>
  );
}

function Cancelled({ meeting: { cancelled } }: { readonly meeting: MeetingState }) {
  if (cancelled === undefined) return null;
  return (
    <Notification kind="important" title="This meeting is cancelled">
      <p className="govuk-body mb-prose">{cancelled.reason}</p>
      <p className="govuk-body">
        Cancelled on {formatDay(cancelled.on)}, <StatedBy n={cancelled.n} />. Nothing was decided in it.
      </p>
    </Notification>
  );
}

/** Closing it once it is over and, while nothing was decided, cancelling it. */
function End({ meeting }: { readonly meeting: MeetingState }) {
  const { meetingId, decisions, heldOn } = meeting;
  const mayCancel = useMayRecord('CancelMeeting') === 'yes';
  if (isOver(meeting)) return null;
  return (
    <div className="mb-to-record">
      <RecordLink command="CloseMeeting">
        <Block
          heading="When it is over"
          intro={`It is closed on or after ${formatDay(heldOn)}; nothing more is tabled or decided in it then.`}
        >
          {heldOn > today() ? null : (
            <LinkButton to="/meetings/$meetingId/close" params={{ meetingId }}>
              Close the meeting
            </LinkButton>
          )}
          {decisions.length > 0 || !mayCancel ? null : (
            <p className="govuk-body">
              If it is not held, or was called by mistake:{' '}
              <Link to="/meetings/$meetingId/cancel" params={{ meetingId }}>
                Cancel the meeting
              </Link>
            </p>
          )}
        </Block>
      </RecordLink>
    </div>
  );
}

function hoursInWords({ beganAt, endedAt }: MeetingState['hours']): string {
  const began = beganAt === undefined ? '' : ` It began at ${beganAt}.`;
  return endedAt === undefined ? began : `${began} It ended at ${endedAt}.`;
}

function inOneSentence({ items, decisions, place, startsAt, cancelled }: MeetingState): string {
  const said = [startsAt, place].filter((one) => one !== undefined).join(', ');
  const where = said === '' ? '' : `${said}. `;
  if (cancelled !== undefined) return `${where}It is cancelled.`;
  if (items.length === 0) return `${where}Nothing is on its agenda yet.`;
  const tabled = items.length === 1 ? '1 item is' : `${items.length} items are`;
  const { length } = decisions;
  const decided =
    length === items.length
      ? 'every one has been decided'
      : length === 0
        ? 'nothing has been decided'
        : `${length} of them ${length === 1 ? 'has' : 'have'} been decided`;
  return `${where}${tabled} on its agenda; ${decided}.`;
}

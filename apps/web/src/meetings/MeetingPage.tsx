import type { MeetingState } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';

import { useLedger } from '../clock/page-ledger.tsx';
import { LinkButton } from '../design/Button.tsx';
import { formatDay } from '../design/days.ts';
import { EntryLink } from '../design/links.tsx';
import { Block } from '../design/Block.tsx';
import { RecordLink } from '../recording/RecordLink.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { Agenda } from './Agenda.tsx';
import { Attendance } from './Attendance.tsx';
import { Papers } from './Papers.tsx';

/** One meeting: what was before it, who was there, and what it decided. */
export function MeetingPage() {
  const { meetingId } = useParams({ from: '/meetings/$meetingId' });
  const { world } = useLedger();
  const meeting = world.state('meeting', meetingId);
  if (meeting === undefined) return <NotFoundPage what="meeting" />;
  const board = world.state('board', meeting.boardId);
  const open = meeting.closed === undefined;
  return (
    <Page
      title={`${board?.title ?? 'Board'}, ${formatDay(meeting.heldOn)}`}
      kind="Meeting"
      intro={inOneSentence(meeting)}
      actions={
        open ? (
          <RecordLink command="TableItem">
            <LinkButton to="/meetings/$meetingId/table" params={{ meetingId }}>
              Table an item
            </LinkButton>
          </RecordLink>
        ) : null
      }
    >
      <p className="govuk-body">
        Called on {formatDay(meeting.called.on)}, <EntryLink n={meeting.called.n} />.
        {meeting.closed === undefined ? null : (
          <>
            {' '}
            Closed on {formatDay(meeting.closed.on)}, <EntryLink n={meeting.closed.n} />.
          </>
        )}
      </p>
      <Agenda meeting={meeting} board={board} />
      <Attendance meeting={meeting} board={board} />
      <Papers meeting={meeting} />
      {open ? <Close meetingId={meetingId} /> : null}
    </Page>
  );
}

function Close({ meetingId }: { readonly meetingId: string }) {
  return (
    <RecordLink command="CloseMeeting">
      <Block heading="When it is over" intro="Once it is closed, nothing more is tabled or decided in it.">
        <LinkButton to="/meetings/$meetingId/close" params={{ meetingId }}>
          Close the meeting
        </LinkButton>
      </Block>
    </RecordLink>
  );
}

function inOneSentence({ items, decisions, place }: MeetingState): string {
  const where = place === undefined ? '' : `${place}. `;
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

import { membersOn } from '@minutebook/domain';
import type { BoardState, LedgerWorld, MeetingState, Seat } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { formatDay } from '../../../design/days.ts';
import { PathLink } from '../../../clock/links.tsx';
import { useNow } from '../../../replay/index.ts';
import { NotFoundPage } from '../../../shell/NotFoundPage.tsx';
import { Page } from '../../../shell/Page.tsx';

/** What the ledger held when a form about a meeting was opened, so that it does not change under the hands. */
export interface OpenedMeeting {
  readonly meeting: MeetingState;
  readonly board: BoardState;
  /** Who sits on the board on the meeting's day. */
  readonly members: readonly Seat[];
  readonly world: LedgerWorld;
}

interface MeetingFormProps {
  readonly title: string;
  /** One sentence that says what recording this means. */
  readonly intro: string;
  readonly children: (opened: OpenedMeeting) => ReactNode;
}

/** A form about the meeting of the address. */
export function MeetingForm({ title, intro, children }: MeetingFormProps) {
  const { meetingId = '' } = useParams({ strict: false });
  const { world } = useNow();
  const [opened] = useState((): OpenedMeeting | undefined => {
    const meeting = world.state('meeting', meetingId);
    const board = meeting && world.state('board', meeting.boardId);
    if (meeting === undefined || board === undefined) return undefined;
    return { meeting, board, members: membersOn(board, meeting.heldOn), world };
  });
  if (opened === undefined) return <NotFoundPage what="meeting" />;
  const { board, meeting } = opened;
  return (
    <Page title={title} kind={`${board.title}, ${formatDay(meeting.heldOn)}`} intro={intro}>
      {children(opened)}
      <p className="govuk-body">
        <PathLink path={`/meetings/${meetingId}`}>Back to the meeting</PathLink>
      </p>
    </Page>
  );
}

/** Where a form about a meeting leads once it is recorded. */
export function toMeeting(meetingId: string) {
  return { to: '/meetings/$meetingId', params: { meetingId } } as const;
}

/** The day that something at the meeting is likely to have happened: its own day, or today before it. */
export function likelyDay({ heldOn }: MeetingState, today: string): string {
  return heldOn < today ? heldOn : today;
}
